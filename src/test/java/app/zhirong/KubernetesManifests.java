package app.zhirong;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads manifests as strictly as an API server with {@code --validate=strict}: nothing unknown, twice, or mistyped. */
final class KubernetesManifests {

    private static final Map<String, Class<? extends HasMetadata>> TYPES = Stream.of(
                    Namespace.class,
                    ServiceAccount.class,
                    ConfigMap.class,
                    Service.class,
                    PersistentVolumeClaim.class,
                    Deployment.class,
                    PodDisruptionBudget.class,
                    NetworkPolicy.class,
                    Ingress.class)
            .collect(Collectors.toMap(KubernetesManifests::key, Function.identity()));

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .annotationIntrospector(new NothingExtra())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfigDefaults(KubernetesManifests::refuseAll)
            .withCoercionConfig(LogicalType.Textual, KubernetesManifests::refuseAll)
            .withCoercionConfig(LogicalType.Integer, KubernetesManifests::refuseAll)
            .withCoercionConfig(LogicalType.Boolean, KubernetesManifests::refuseAll)
            .build();

    /** @throws tools.jackson.core.JacksonException naming the path of what the Kubernetes model does not know */
    static List<HasMetadata> read(String manifests) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(manifests)) {
            return documents.readAll().stream().map(KubernetesManifests::object).toList();
        }
    }

    /** The same documents as plain maps: comparable without regard to order and layout. */
    static List<Object> plain(String manifests) {
        try (var documents = YAML.readerFor(Object.class).readValues(manifests)) {
            return documents.readAll();
        }
    }

    private static HasMetadata object(JsonNode document) {
        var key = document.path("apiVersion").asString("") + " "
                + document.path("kind").asString("");
        var type = TYPES.get(key);
        if (type == null) {
            throw new IllegalArgumentException("not a kind that these manifests use: " + key);
        }
        return YAML.treeToValue(document, type);
    }

    private static String key(Class<? extends HasMetadata> type) {
        return HasMetadata.getApiVersion(type) + " " + HasMetadata.getKind(type);
    }

    private static void refuseAll(MutableCoercionConfig coercions) {
        for (var shape : List.of(
                CoercionInputShape.Boolean,
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString)) {
            coercions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** The model keeps unknown keys in a map of its own; without that map they are unknown, and unknown is refused. */
    private static final class NothingExtra extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
            return false;
        }
    }

    private KubernetesManifests() {}
}
