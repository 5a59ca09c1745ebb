package app.zhirong.platform.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record's component is required unless it is nullable, and no two records are described under one name. */
final class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> byName = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var raw = raw(type);
        if (!raw.getName().startsWith("app.zhirong")) {
            return schema;
        }
        if (raw.isRecord() || raw.isEnum()) {
            refuseTwins(raw);
        }
        if (raw.isRecord()) {
            mark(schema, raw, context);
        }
        return schema;
    }

    private static Class<?> raw(AnnotatedType type) {
        return TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    }

    private void mark(@Nullable Schema<?> schema, Class<?> record, ModelConverterContext context) {
        var target = schema;
        if (target != null && target.get$ref() != null) {
            var name = target.get$ref().substring(target.get$ref().lastIndexOf('/') + 1);
            target = context.getDefinedModels().get(name);
        }
        if (target == null || target.getProperties() == null) {
            return;
        }
        target.setRequired(Arrays.stream(record.getRecordComponents())
                .filter(component -> !mayBeAbsent(component))
                .map(RecordComponent::getName)
                .filter(target.getProperties()::containsKey)
                .toList());
    }

    /** The description knows simple names only; two types of one name would silently become one. */
    private void refuseTwins(Class<?> type) {
        var annotation = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        var name = annotation == null || annotation.name().isEmpty() ? type.getSimpleName() : annotation.name();
        var first = byName.putIfAbsent(name, type);
        if (first != null && first != type) {
            throw new IllegalStateException(
                    "%s and %s would both be described as %s".formatted(first.getName(), type.getName(), name));
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
