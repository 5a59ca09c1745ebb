package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The manifests are what a cluster accepts and what this application needs. Read are the copies in k8s/rendered, so that
 * the machine needs no kubectl; where there is one, the copies are also compared with what it renders now.
 */
class KubernetesTests {

    private static final Path K8S = Path.of("k8s");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void renderedCopyBelongsToItsSources(String overlay) throws Exception {
        var lines = new StringBuilder();
        for (var source : sources(overlay)) {
            lines.append(sha256(Files.readAllBytes(source)))
                    .append("  ")
                    .append(K8S.relativize(source).toString().replace(File.separatorChar, '/'))
                    .append('\n');
        }
        assertThat(rendered(overlay))
                .as("k8s/rendered/%s.yaml is out of date: run k8s/render", overlay)
                .startsWith("# made by k8s/render from sources with SHA-256 "
                        + sha256(lines.toString().getBytes(StandardCharsets.UTF_8)) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void renderedCopyIsWhatKubectlRenders(String overlay) throws Exception {
        assumeTrue(onPath("kubectl"), "no kubectl here; renderedCopyBelongsToItsSources still holds the copy fresh");
        var kubectl = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + overlay)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var now = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).isZero();
        assertThat(KubernetesManifests.plain(rendered(overlay)))
                .containsExactlyInAnyOrderElementsOf(KubernetesManifests.plain(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyObjectIsKnownToTheKubernetesModel(String overlay) throws IOException {
        assertThat(KubernetesManifests.read(rendered(overlay))).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    readOnlyRootFilesystem: true  | readOnlyRootFileSystem: true     | readOnlyRootFileSystem
                    failureThreshold: 60          | failureTreshold: 60              | failureTreshold
                    replicas: 1                   | replica: 1                       | replica
                    maxUnavailable: 1             | maxUnavailble: 1                 | maxUnavailble
                    claimName: zhirong-files      | claim: zhirong-files             | claim
                    replicas: 1                   | replicas: one                    | replicas
                    runAsNonRoot: true            | runAsNonRoot: 'true'             | runAsNonRoot
                    type: RuntimeDefault          | type: 7                          | type
                    ZHIRONG_DATABASE_PORT: '5432' | ZHIRONG_DATABASE_PORT: 5432      | ZHIRONG_DATABASE_PORT
                    enableServiceLinks: false     | enableServiceLinks: false, enableServiceLinks: true | enableServiceLinks
                    kind: Deployment              | kind: Deploiment                 | Deploiment
                    """)
    void plantedMistakeIsRefused(String right, String wrong, String named) throws IOException {
        var manifests = rendered("dev").replace("\"5432\"", "'5432'");
        var line = Pattern.compile("(?m)^([ -]*)" + Pattern.quote(right) + "$").matcher(manifests);
        assertThat(line.find()).as("the mistake has a place").isTrue();
        var indent = "\n" + line.group(1).replace('-', ' ');
        var mistaken = line.replaceFirst("$1" + wrong.replace(", ", indent));
        KubernetesManifests.read(manifests);
        assertThatThrownBy(() -> KubernetesManifests.read(mistaken)).hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyReferenceHasItsObject(String overlay) throws IOException {
        var objects = KubernetesManifests.read(rendered(overlay));
        var pod = deployment(objects).getSpec().getTemplate();
        var labels = pod.getMetadata().getLabels();
        assertThat(labels)
                .containsAllEntriesOf(
                        deployment(objects).getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(one(objects, Service.class).getSpec().getSelector())
                .containsAllEntriesOf(one(objects, PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .containsAllEntriesOf(one(objects, NetworkPolicy.class)
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels());
        assertThat(container(objects).getEnvFrom())
                .extracting(from -> from.getConfigMapRef().getName())
                .containsExactly(name(one(objects, ConfigMap.class)));
        assertThat(pod.getSpec().getVolumes())
                .filteredOn(volume -> volume.getPersistentVolumeClaim() != null)
                .extracting(volume -> volume.getPersistentVolumeClaim().getClaimName())
                .containsExactly(name(one(objects, PersistentVolumeClaim.class)));
        assertThat(pod.getSpec().getServiceAccountName()).isEqualTo(name(one(objects, ServiceAccount.class)));
        assertThat(container(objects).getPorts())
                .extracting(ContainerPort::getName)
                .contains(one(objects, Service.class)
                        .getSpec()
                        .getPorts()
                        .getFirst()
                        .getTargetPort()
                        .getStrVal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void podRunsWithoutPrivileges(String overlay) throws IOException {
        var objects = KubernetesManifests.read(rendered(overlay));
        PodSpec pod = deployment(objects).getSpec().getTemplate().getSpec();
        var process = container(objects).getSecurityContext();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(process.getReadOnlyRootFilesystem()).isTrue();
        assertThat(process.getAllowPrivilegeEscalation()).isFalse();
        assertThat(process.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container(objects).getResources().getLimits()).containsKey("memory");
        assertThat(container(objects).getVolumeMounts())
                .extracting("mountPath")
                .contains("/tmp", "/var/lib/zhirong/files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void probesAskTheManagementPort(String overlay) throws IOException {
        var container = container(KubernetesManifests.read(rendered(overlay)));
        assertThat(container.getPorts())
                .filteredOn(port -> port.getName().equals("management"))
                .extracting(ContainerPort::getContainerPort)
                .containsExactly(8081);
        assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
                .extracting(Probe::getHttpGet)
                .allSatisfy(get -> assertThat(get.getPort().getStrVal()).isEqualTo("management"))
                .extracting("path")
                .containsExactly(
                        "/actuator/health/liveness", "/actuator/health/liveness", "/actuator/health/readiness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void passwordsComeFromASecretThatIsNotHere(String overlay) throws IOException {
        var objects = KubernetesManifests.read(rendered(overlay));
        assertThat(rendered(overlay)).doesNotContain("kind: Secret");
        assertThat(container(objects).getEnv())
                .allSatisfy(variable -> assertThat(
                                variable.getValueFrom().getSecretKeyRef().getName())
                        .isEqualTo("zhirong-database"))
                .extracting("name")
                .containsExactlyInAnyOrder(
                        "ZHIRONG_DATABASE_OWNER_PASSWORD",
                        "ZHIRONG_DATABASE_APP_PASSWORD",
                        "ZHIRONG_DATABASE_PUBLIC_PASSWORD",
                        "ZHIRONG_DATABASE_WORKER_PASSWORD");
    }

    @Test
    void productionRunsTwoReplicas() throws IOException {
        assertThat(deployment(KubernetesManifests.read(rendered("prod")))
                        .getSpec()
                        .getReplicas())
                .isEqualTo(2);
    }

    private static String rendered(String overlay) throws IOException {
        return Files.readString(K8S.resolve("rendered").resolve(overlay + ".yaml"));
    }

    private static List<Path> sources(String overlay) throws IOException {
        try (var base = Files.walk(K8S.resolve("base"));
                var own = Files.walk(K8S.resolve("overlays").resolve(overlay))) {
            return Stream.concat(base, own)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static Deployment deployment(List<HasMetadata> objects) {
        return one(objects, Deployment.class);
    }

    private static Container container(List<HasMetadata> objects) {
        return deployment(objects)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    private static <T> T one(List<HasMetadata> objects, Class<T> type) {
        var found = objects.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).hasSize(1);
        return found.getFirst();
    }

    private static String name(HasMetadata object) {
        return object.getMetadata().getName();
    }
}
