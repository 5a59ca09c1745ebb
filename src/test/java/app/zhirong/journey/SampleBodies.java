package app.zhirong.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Bodies that an operation can read, made from its description, so that a refusal is about the thing and not the form. */
final class SampleBodies {

    private final JsonNode openApi;

    SampleBodies(JsonNode openApi) {
        this.openApi = openApi;
    }

    @Nullable
    Object of(JsonNode operation) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? null : sample(schema);
    }

    private Object sample(JsonNode schema) {
        if (schema.has("$ref")) {
            return sample(openApi.at(schema.at("/$ref").asString().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0").asString();
        }
        return switch (schema.at("/type").asString("object")) {
            case "array" -> List.of(sample(schema.at("/items")));
            case "boolean" -> true;
            case "integer" -> 1;
            case "number" -> 0.5;
            case "string" -> text(schema.at("/format").asString(""));
            default -> object(schema);
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-01-05";
            case "uuid" -> UUID.randomUUID().toString();
            default -> "100.00";
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        var object = new LinkedHashMap<String, Object>();
        schema.at("/required")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(name -> object.put(name, sample(schema.at("/properties/" + name))));
        return object;
    }
}
