package app.zhirong.financing.service;

import app.zhirong.financing.domain.StepLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of the steps, as the operator has set them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlaProperties.class)
class FinancingConfiguration {

    @Bean
    StepLimits stepLimits(SlaProperties properties) {
        return properties.toLimits();
    }
}
