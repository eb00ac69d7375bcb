package org.incidentdossier.archive.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// A crate read entity by entity: names, references and checksums are kept, and what is not flat is told at once.
final class CrateGraph {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);

    /// What the crate says of a file.
    record Described(String sha256, String contentSize) {}

    final List<String> contexts = new ArrayList<>();
    /// Entities other than files, by name, without their long lists.
    final Map<String, Json.Members> entities = new HashMap<>();
    final TreeMap<String, Described> files = new TreeMap<>();
    final Map<String, List<String>> parts = new HashMap<>();
    /// An entity that names another, by the other's name; standards, which stand for themselves, are left out.
    final Map<String, String> references = new TreeMap<>();
    final Set<String> ids = new HashSet<>();

    private static final int LONG = 8;

    private final Set<String> terms;
    private final Consumer<String> fault;

    /// @param terms what the context defines; if none, terms are not checked
    /// @param fault is told what breaks a rule
    CrateGraph(Set<String> terms, Consumer<String> fault) {
        this.terms = terms;
        this.fault = fault;
    }

    /// Takes the next piece of the crate.
    void read(String name, Json value) {
        if (name.equals("@context") && value instanceof Json.Text context) {
            contexts.add(context.text());
        } else if (name.equals("@graph") && value instanceof Json.Members entity) {
            readEntity(entity);
        } else if (name.equals("@graph")) {
            fault.accept("has something in its graph that is no entity");
        }
    }

    private void readEntity(Json.Members entity) {
        var id = entity.text("@id").orElse("");
        var types = types(entity);
        if (id.isEmpty() || types.isEmpty()) {
            fault.accept("has an entity without @id or @type: " + shortened(JsonText.compact(entity)));
            return;
        }
        if (!ids.add(id)) {
            fault.accept("describes " + quoted(id) + " twice");
        }
        if (!types.contains("File")) {
            entities.putIfAbsent(id, slim(entity));
        } else if (!ABSOLUTE.matcher(id).matches()) {
            files.put(
                    id,
                    new Described(
                            entity.text("sha256").orElse(""),
                            entity.text("contentSize").orElse("")));
        }
        entity.members().forEach((property, value) -> readProperty(id, property, value));
        types.forEach(type -> checkTerm(id, type));
    }

    // The root's parts are kept as references only, not twice.
    private static Json.Members slim(Json.Members entity) {
        var slim = Json.object();
        entity.members().forEach((name, value) -> {
            if (!(value instanceof Json.Elements elements)
                    || elements.elements().size() < LONG) {
                slim.put(name, value);
            }
        });
        return slim.build();
    }

    private void readProperty(String id, String property, Json value) {
        if (!property.startsWith("@")) {
            checkTerm(id, property);
        }
        var values = value instanceof Json.Elements elements ? elements.elements() : List.of(value);
        for (var each : values) {
            if (each instanceof Json.Elements) {
                fault.accept(quoted(id) + " has a list in a list: " + shortened(property));
            } else if (each instanceof Json.Members object) {
                readReference(id, property, object);
            }
        }
    }

    private void readReference(String id, String property, Json.Members object) {
        var target = object.text("@id");
        if (target.isPresent() && object.members().size() == 1) {
            if (!property.equals("conformsTo")
                    || !ABSOLUTE.matcher(target.get()).matches()) {
                references.putIfAbsent(target.get(), id);
            }
            if (property.equals("hasPart")) {
                parts.computeIfAbsent(id, _ -> new ArrayList<>()).add(target.get());
            }
        } else if (object.get("@value").isEmpty()) {
            fault.accept(quoted(id) + " holds another entity instead of naming it: " + shortened(property));
        }
    }

    private void checkTerm(String id, String term) {
        if (!terms.isEmpty() && !terms.contains(term) && !ABSOLUTE.matcher(term).matches()) {
            fault.accept(quoted(id) + " uses the term " + quoted(term) + ", which the context does not define");
        }
    }

    static List<String> types(Json.Members entity) {
        List<String> types = new ArrayList<>();
        entity.text("@type").ifPresent(types::add);
        for (var type : entity.elements("@type")) {
            if (type instanceof Json.Text text) {
                types.add(text.text());
            }
        }
        return types;
    }

    static List<String> targets(Json.Members entity, String property) {
        List<String> targets = new ArrayList<>();
        var value = entity.get(property).orElse(new Json.Null());
        var values = value instanceof Json.Elements elements ? elements.elements() : List.of(value);
        for (var each : values) {
            if (each instanceof Json.Members object) {
                object.text("@id").ifPresent(targets::add);
            }
        }
        return targets;
    }

    static String quoted(String text) {
        return "\"" + shortened(NameRules.printable(text)) + "\"";
    }

    static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 97) + "...";
    }
}
