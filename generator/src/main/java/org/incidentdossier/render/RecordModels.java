package org.incidentdossier.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.model.Html;
import org.incidentdossier.site.Later;
import org.incidentdossier.site.LinkView;
import org.jspecify.annotations.Nullable;

/// Shows records to templates, and nothing else: their components, lists, text, numbers and truth values.
///
/// A template can call no method, reach no class and change nothing. Text is escaped where it is printed; only an
/// [Html] is printed as it stands. A component that a record does not have is an error, even behind `??`; one that
/// it has and that is null is missing.
final class RecordModels implements ObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    // A chain of instanceof and no switch: this runs for each value that a page prints.
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof LinkView link) {
            return new Link(link);
        }
        if (value instanceof Record fields) {
            return new Components(fields);
        }
        if (value instanceof List<?> list) {
            return new Elements(list);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Later<?> later) {
            return wrap(later.get());
        }
        throw new TemplateModelException(
                "a template cannot be given a " + value.getClass().getName());
    }

    /// A record as the variables of a template, beside the directive that all templates have.
    TemplateHashModel variables(Record fields) {
        return new Variables(new Components(fields));
    }

    /// For one template at a time: what it asks for again, such as `page` at every turn, is not shown anew.
    private static final class Variables implements TemplateHashModel {
        private static final OwnPiece OWN = new OwnPiece();

        private final Components fields;
        private final Map<String, TemplateModel> shown = new HashMap<>();

        Variables(Components fields) {
            this.fields = fields;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            var known = shown.get(key);
            if (known != null) {
                return known;
            }
            var model = key.equals(OwnPiece.NAME) ? OWN : fields.get(key);
            if (model != null) {
                shown.put(key, model);
            }
            return model;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static Map<String, Method> componentsOf(Class<?> type) {
        var components = new LinkedHashMap<String, Method>();
        for (var component : type.getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.put(component.getName(), accessor);
        }
        return components;
    }

    private final class Components implements TemplateHashModel {
        private final Record fields;
        private final Map<String, Method> accessors;

        Components(Record fields) {
            this.fields = fields;
            var known = components.get(fields.getClass());
            this.accessors =
                    known == null ? components.computeIfAbsent(fields.getClass(), RecordModels::componentsOf) : known;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            var accessor = accessors.get(key);
            if (accessor == null) {
                throw new TemplateModelException("a %s has no \"%s\"; %sit has %s"
                        .formatted(
                                fields.getClass().getSimpleName(),
                                key,
                                Nearest.hint(key, accessors.keySet()),
                                String.join(", ", accessors.keySet())));
            }
            try {
                return wrap(accessor.invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /// A link without reflection: four of ten values that pages ask for are those of links.
    private final class Link implements TemplateHashModel {
        private final LinkView link;

        Link(LinkView link) {
            this.link = link;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return switch (key) {
                case "href" -> wrap(link.href());
                case "text" -> wrap(link.text());
                case "kind" -> wrap(link.kind());
                default -> new Components(link).get(key);
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class Elements implements TemplateSequenceModel {
        private final List<?> list;

        Elements(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
