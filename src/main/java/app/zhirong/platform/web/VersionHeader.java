package app.zhirong.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets controllers take {@code If-Match} as an {@link ExpectedVersion}. */
@Configuration(proxyBeanMethods = false)
class VersionHeader implements WebFluxConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new FromHeader());
    }

    private static final class FromHeader implements Converter<String, ExpectedVersion> {
        @Override
        public ExpectedVersion convert(String header) {
            return ExpectedVersion.of(header);
        }
    }
}
