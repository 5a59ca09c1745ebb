package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the pods are given is what the application asks for, under names that Spring Boot binds. */
class KubernetesConfigurationTests {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(zhirong[^:}]+)}");
    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everySettingWithoutDefaultIsGiven(String overlay) throws Exception {
        var environment = environment(overlay);
        assertThat(Stream.concat(placeholders(), databaseSettings()))
                .hasSizeGreaterThan(4)
                .allSatisfy(name ->
                        assertThat(environment.getProperty(name)).as(name).isNotBlank());
    }

    private static Stream<String> placeholders() throws IOException {
        return WITHOUT_DEFAULT
                .matcher(Files.readString(Path.of("src/main/resources/application.yaml")))
                .results()
                .map(result -> result.group(1));
    }

    private static Stream<String> databaseSettings() throws ClassNotFoundException {
        return Stream.of(Class.forName("app.zhirong.platform.database.DatabaseProperties")
                        .getDeclaredConstructors()[0]
                        .getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(DefaultValue.class))
                .map(parameter -> "zhirong.database." + kebab(parameter.getName()));
    }

    private static String kebab(String name) {
        return UPPER_CASE
                .matcher(name)
                .replaceAll((MatchResult letter) -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }

    /** The environment variables of a pod, secret ones with some value. */
    private static StandardEnvironment environment(String overlay) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        for (var object : KubernetesManifests.read(Files.readString(Path.of("k8s/rendered", overlay + ".yaml")))) {
            if (object instanceof ConfigMap configuration) {
                variables.putAll(configuration.getData());
            }
            if (object instanceof Deployment deployment) {
                deployment
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getEnv()
                        .forEach(variable -> variables.put(variable.getName(), "from the secret"));
            }
        }
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
