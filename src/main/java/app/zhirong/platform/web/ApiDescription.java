package app.zhirong.platform.web;

import app.zhirong.kernel.Money;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How docs/api/openapi.yaml is drawn from the code: a record's component is required unless it is nullable. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Money.class,
                        new StringSchema().example("5000000.00").description("amount in yuan (元), two decimals"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("ZhiRong").version("1").description("IP-pledge financing"));
    }

    @Bean
    ModelConverter recordsSayWhatIsRequired() {
        return new RecordSchemas();
    }

    private static final class RecordSchemas implements ModelConverter {

        private final Map<String, Class<?>> byName = new ConcurrentHashMap<>();

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            Schema<?> schema = chain.next().resolve(type, context, chain);
            var raw = raw(type);
            if (isOurs(raw)) {
                refuseSecondOfThatName(raw);
            }
            if (raw.isRecord() && raw.getName().startsWith("app.zhirong")) {
                mark(schema, raw, context);
            }
            return schema;
        }

        private static boolean isOurs(Class<?> type) {
            return type.isRecord() && type.getName().startsWith("app.zhirong") && type.getTypeParameters().length == 0;
        }

        /** The description knows simple names only; two records of one name would silently become one. */
        private void refuseSecondOfThatName(Class<?> type) {
            var annotation = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
            var name = annotation == null || annotation.name().isEmpty() ? type.getSimpleName() : annotation.name();
            var known = byName.putIfAbsent(name, type);
            if (known != null && known != type) {
                throw new IllegalStateException(
                        "two records of the API are named " + name + ": " + known.getName() + " and " + type.getName());
            }
        }

        private static Class<?> raw(AnnotatedType type) {
            return TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        }

        private static void mark(@Nullable Schema<?> schema, Class<?> record, ModelConverterContext context) {
            var target = schema;
            if (target != null && target.get$ref() != null) {
                target = context.getDefinedModels()
                        .get(target.get$ref().substring(target.get$ref().lastIndexOf('/') + 1));
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

        private static boolean mayBeAbsent(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
