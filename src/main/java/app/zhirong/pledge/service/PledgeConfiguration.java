package app.zhirong.pledge.service;

import app.zhirong.pledge.domain.Deadlines;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module can be set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PledgeProperties.class)
class PledgeConfiguration {

    @Bean
    Deadlines pledgeDeadlines(PledgeProperties properties) {
        return properties.deadlines();
    }
}
