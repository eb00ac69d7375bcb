package org.incidentdossier.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.staging.StagedFile;
import org.incidentdossier.staging.StagedText;
import org.incidentdossier.staging.Staging;

/// The site's description as an RO-Crate: a flat graph of entities that name each other (RO-Crate 1.2, "Core").
///
/// It is written without a library: the libraries at hand either pull in old parsers or accept crates that break the
/// rules (decisions/0005-bundle.md); `verify` checks what is written here.
final class Crate {
    private static final String PUBLISHER = "#publisher";
    private static final String GRAPH = "@graph";
    private static final int ENTITIES_BEFORE_FILES = 2;

    private final Dossier dossier;
    private final Provenance provenance;
    private final CrateCitations citations;
    private final CrateLicences licences;
    private final CrateFiles payload;

    /// @param files all other files of the site, in order
    Crate(Dossier dossier, Provenance provenance, List<StagedFile> files) {
        this.dossier = dossier;
        this.provenance = provenance;
        this.citations = new CrateCitations(dossier);
        this.licences = new CrateLicences(dossier);
        this.payload = new CrateFiles(dossier, licences, files);
    }

    /// Writes the description into a site. Of files that were described before, it is taken over.
    ///
    /// @return what the file holds
    /// @throws IOException if it cannot be written
    StagedFile write(Staging site) throws IOException {
        var runs = runs();
        var keys = runs.values().stream().map(CrateFiles.Run::key).collect(Collectors.toSet());
        try (var out = site.open(Layout.CRATE, keys)) {
            JsonText.pretty(describe(), out, new InRuns(runs, out));
            return out.finish();
        }
    }

    // By the index of the first entity.
    private Map<Integer, CrateFiles.Run> runs() {
        var runs = new HashMap<Integer, CrateFiles.Run>();
        var from = ENTITIES_BEFORE_FILES;
        for (var run : payload.runs()) {
            runs.put(from, run);
            from += run.files();
        }
        return runs;
    }

    /// The description, of which each part is made when it is written: together they are several times as large as the
    /// file.
    private Json.Members describe() {
        List<Supplier<Json>> graph = new ArrayList<>();
        graph.add(Crate::descriptor);
        graph.add(() -> root(payload.topLevel()));
        graph.addAll(payload.entities());
        graph.addAll(citations.entities());
        graph.addAll(licences.entities());
        publisher().ifPresent(graph::add);
        graph.add(this::generator);
        graph.add(this::generation);
        return Json.object()
                .put("@context", Layout.CRATE_CONTEXT)
                .put(GRAPH, Json.later(graph, Supplier::get))
                .build();
    }

    /// Writes the files' entities run by run.
    private record InRuns(Map<Integer, CrateFiles.Run> runs, StagedText out) implements JsonText.Parts {
        @Override
        public int end(String name, int from) {
            var run = name.equals(GRAPH) ? runs.get(from) : null;
            return from + (run == null ? 1 : run.files());
        }

        @Override
        public void element(String name, int index, Body value) throws IOException {
            var run = name.equals(GRAPH) ? runs.get(index) : null;
            if (run == null) {
                value.print();
            } else {
                out.<IOException>piece(run.key(), value::print);
            }
        }
    }

    /// A reference to another entity.
    static Json to(String id) {
        return Json.object().put("@id", id).build();
    }

    /// References to other entities.
    static Json to(List<String> ids) {
        return Json.later(ids, Crate::to);
    }

    private static Json descriptor() {
        return Json.object()
                .put("@id", Layout.CRATE)
                .put("@type", "CreativeWork")
                .put("about", to("./"))
                .put("conformsTo", to(Layout.CRATE_VERSION))
                .build();
    }

    private Json root(List<String> parts) {
        var settings = dossier.settings();
        var root = Json.object()
                .put("@id", "./")
                .put("@type", "Dataset")
                .put("name", settings.title())
                .put("description", settings.summary().isBlank() ? settings.title() : settings.summary())
                .put("datePublished", provenance.date().day().toString())
                .put("license", to(licences.id()))
                .put("version", settings.version())
                .put("identifier", provenance.content().text())
                .put("inLanguage", settings.language());
        if (settings.publisher() != null) {
            root.put("publisher", to(PUBLISHER));
        }
        if (!settings.editors().isEmpty()) {
            root.put("creditText", "Edited by " + String.join(", ", settings.editors()));
        }
        if (settings.baseUrl() != null) {
            root.put("url", settings.baseUrl());
        }
        return root.put("hasPart", to(parts))
                .put("citation", to(citations.articles()))
                .put("mentions", to("#generation"))
                .build();
    }

    private Optional<Supplier<Json>> publisher() {
        return Optional.ofNullable(dossier.settings().publisher())
                .map(name -> () -> Json.object()
                        .put("@id", PUBLISHER)
                        .put("@type", "Organization")
                        .put("name", name)
                        .build());
    }

    // A program must have an address and a version. Of this one nobody can say today where it will be found, so its
    // address is the record of it; its source is named by what it holds.
    private Json generator() {
        return Json.object()
                .put("@id", "#generator")
                .put("@type", "SoftwareApplication")
                .put("name", "Incident Dossier")
                .put("url", to(Layout.BUILD))
                .put("version", provenance.generator())
                .put("softwareVersion", provenance.generator())
                .put("identifier", identifiers())
                .put("softwareRequirements", "Java " + provenance.jdk())
                .build();
    }

    private Json identifiers() {
        return Json.array(provenance.source().values().stream()
                .map(swhid -> Json.text(swhid.text()))
                .toList());
    }

    private Json generation() {
        return Json.object()
                .put("@id", "#generation")
                .put("@type", "CreateAction")
                .put("name", "The site is made from the notes")
                .put("endTime", provenance.date().instant().toString())
                .put("instrument", to("#generator"))
                .put("object", to("source/"))
                .put("result", to("./"))
                .build();
    }
}
