package app.zhirong.platform.web;

import app.zhirong.kernel.Money;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** How docs/api/openapi.yaml is drawn from the code: an operation is named by its method and tagged by its module. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String CONVENTIONS = """
            IP-pledge financing. A session is a cookie: log in with `POST /api/session`. Every change sends the value \
            of the cookie `XSRF-TOKEN` in the header `X-XSRF-TOKEN`. Every `POST` with a JSON body, except login \
            and the demonstration's clock, sends an `Idempotency-Key` of 8 to 100 characters; the same key with the same body is the same request. \
            What can be changed has an `ETag`, which a change sends back in `If-Match`. A refusal is \
            `application/problem+json`; its codes are in problems.md. Amounts are strings in yuan with two decimals, \
            rates are decimal fractions, legal dates are those of Asia/Shanghai. Absent values are left out.""";

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Money.class,
                        new StringSchema().example("5000000.00").description("amount in yuan (元), two decimals"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("ZhiRong").version("1").description(CONVENTIONS));
    }

    @Bean
    ModelConverter recordsSayWhatIsRequired() {
        return new RecordSchemas();
    }

    @Bean
    GlobalOpenApiCustomizer refusalsAreDescribed() {
        return api -> ModelConverters.getInstance(true)
                .readAll(ProblemDocument.class)
                .forEach(api.getComponents()::addSchemas);
    }

    @Bean
    GlobalOperationCustomizer operationsSayTheirModule() {
        return (operation, handler) -> {
            operation.setTags(List.of(handler.getBeanType().getPackageName().split("\\.", -1)[2]));
            operation.getResponses().setDefault(refusal());
            if (answersWithBytes(handler)) {
                describeBytes(operation);
            }
            return operation;
        };
    }

    private static ApiResponse refusal() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("A refusal")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static boolean answersWithBytes(HandlerMethod handler) {
        var type = handler.getReturnType().getGenericParameterType().getTypeName();
        return type.contains("DataBuffer") || type.contains("core.io.Resource") || type.contains("byte[]");
    }

    private static void describeBytes(Operation operation) {
        var file = new MediaType().schema(new StringSchema().format("binary"));
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.setContent(new Content().addMediaType("application/octet-stream", file));
            }
        });
    }
}
