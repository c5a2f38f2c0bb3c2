package org.fuhan.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates text, numbers, truth values, lists and the records of this package, and refuses everything else.
 *
 * <p>A template therefore has no way to a Java object: the models below answer for components and elements only, and
 * none of them gives its object back.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final MethodHandles.Lookup lookup = MethodHandles.lookup();
    private final ConcurrentMap<Class<?>, Map<String, MethodHandle>> readers = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record view) {
            return new RecordModel(view, readersOf(view.getClass()));
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            return new SimpleNumber((Number) value);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        throw new TemplateModelException(
                "templates may not see a " + value.getClass().getName());
    }

    private Map<String, MethodHandle> readersOf(Class<?> type) throws TemplateModelException {
        Map<String, MethodHandle> known = readers.get(type);
        if (known == null) {
            known = findReaders(type);
            readers.put(type, known);
        }
        return known;
    }

    private Map<String, MethodHandle> findReaders(Class<?> type) throws TemplateModelException {
        if (type.getPackage() != RecordWrapper.class.getPackage()) {
            throw new TemplateModelException("templates may not see a " + type.getName());
        }
        Map<String, MethodHandle> found = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                found.put(
                        component.getName(),
                        lookup.unreflect(component.getAccessor()).asType(READ));
            } catch (IllegalAccessException e) {
                throw new TemplateModelException("templates may not see a " + type.getName(), e);
            }
        }
        return found;
    }

    /** A record by the names of its components. */
    private final class RecordModel implements TemplateHashModel {
        private final Record view;
        private final Map<String, MethodHandle> readers;

        RecordModel(Record view, Map<String, MethodHandle> readers) {
            this.view = view;
            this.readers = readers;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle reader = readers.get(name);
            return reader == null ? null : wrap(read(reader));
        }

        private Object read(MethodHandle reader) throws TemplateModelException {
            try {
                return (Object) reader.invokeExact((Object) view);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new TemplateModelException("a component cannot be read", (Exception) e);
            }
        }

        @Override
        public boolean isEmpty() {
            return readers.isEmpty();
        }
    }

    /** A list, each element shown when it is asked for. */
    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
