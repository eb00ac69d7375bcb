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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.model.Html;
import org.incidentdossier.site.Later;
import org.jspecify.annotations.Nullable;

/// Shows records to templates, and nothing else: their components, lists, text, numbers and truth values.
///
/// A template can call no method, reach no class and change nothing. Text is escaped where it is printed; only an
/// [Html] is printed as it stands. A component that a record does not have is an error, even behind `??`; one that
/// it has and that is null is missing.
final class RecordModels implements ObjectWrapper {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var components = new LinkedHashMap<String, Method>();
            for (var component : type.getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                components.put(component.getName(), accessor);
            }
            return components;
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case Html html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
            case String text -> new SimpleScalar(text);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case List<?> list -> new Elements(list);
            case Record fields -> new Components(fields);
            case Later<?> later -> wrap(later.get());
            default ->
                throw new TemplateModelException(
                        "a template cannot be given a " + value.getClass().getName());
        };
    }

    /// A record as the variables of a template.
    TemplateHashModel variables(Record fields) {
        return new Components(fields);
    }

    private final class Components implements TemplateHashModel {
        private final Record fields;

        Components(Record fields) {
            this.fields = fields;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            var components = COMPONENTS.get(fields.getClass());
            var accessor = components.get(key);
            if (accessor == null) {
                throw new TemplateModelException("a %s has no \"%s\"; %sit has %s"
                        .formatted(
                                fields.getClass().getSimpleName(),
                                key,
                                Nearest.hint(key, components.keySet()),
                                String.join(", ", components.keySet())));
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
