package app.zhirong.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and how the three roles log in.
 *
 * @param appPoolSize connections for requests; the worker and public pools have a small one of their own
 */
@ConfigurationProperties("zhirong.database")
record DatabaseProperties(
        String host,
        @DefaultValue("5432") int port,
        @DefaultValue("zhirong") String name,
        String appPassword,
        String publicPassword,
        String workerPassword,
        @DefaultValue("20") int appPoolSize,
        @DefaultValue("8") int publicPoolSize,
        @DefaultValue("6") int workerPoolSize) {}
