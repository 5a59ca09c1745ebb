package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.ApplicationTest;
import app.zhirong.support.GeneratedFile;
import app.zhirong.support.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/api/openapi.yaml is what the code says; the page's client is generated from it. */
@ApplicationTest
class ApiDocumentTests {

    @Autowired
    World world;

    @Test
    void theApiDocumentIsWhatTheCodeSays() {
        var document =
                (ObjectNode) world.visitor().get("/v3/api-docs").expect(200).json();
        document.remove("servers");
        new GeneratedFile("docs/api/openapi.yaml").mustSay(YAMLMapper.shared().writeValueAsString(sorted(document)));
    }

    @Test
    void everyOperationHasAnIdOfItsOwn_withoutANumberBehindIt() {
        var document = world.visitor().get("/v3/api-docs").expect(200).json();
        List<String> ids = new ArrayList<>();
        document.at("/paths")
                .forEach(path -> path.forEach(
                        operation -> ids.add(operation.at("/operationId").asString())));
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().noneMatch(id -> id.matches(".*_\\d+"));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void everyOperationTellsOfRefusals() {
        var document = world.visitor().get("/v3/api-docs").expect(200).json();
        assertThat(document.at("/paths"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path)
                        .allMatch(
                                operation -> operation.at("/responses/default").isObject()));
        assertThat(document.at("/components/schemas/Problem").isObject()).isTrue();
    }

    /** By name, so that the order in which beans are found does not show. */
    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var sorted = object.objectNode();
            object.propertyNames().stream().sorted().forEach(name -> sorted.set(name, sorted(object.get(name))));
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            var sorted = array.arrayNode();
            array.forEach(item -> sorted.add(sorted(item)));
            return sorted;
        }
        return node;
    }
}
