package app.zhirong.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Brings a PostgreSQL of its own, with a data folder that is kept, when no {@code zhirong.database.host} is given. */
@Order(Ordered.LOWEST_PRECEDENCE)
public class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("zhirong.database.host")) {
            return;
        }
        var folder =
                Path.of(environment.getProperty("zhirong.data-dir", "data")).toAbsolutePath();
        try {
            var server = DataFolder.open(folder).start();
            Map<String, Object> properties = new HashMap<>();
            properties.put("zhirong.database.host", "127.0.0.1");
            properties.put("zhirong.database.port", server.port());
            properties.put("zhirong.database.name", DataFolder.DATABASE);
            for (var role : Secrets.ROLES) {
                properties.put(
                        "zhirong.database." + role + "-password",
                        server.secrets().of(role));
            }
            environment.getPropertySources().addFirst(new MapPropertySource("embedded-postgres", properties));
            // destroyed after all beans that hold connections
            var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
            beans.registerSingleton("embeddedPostgres", server);
            beans.registerDisposableBean("embeddedPostgres", server::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
