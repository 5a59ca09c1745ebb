package app.zhirong.platform.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Deep links of the page (no dot, not /api) answer with index.html; unknown /api paths stay problem+json. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnResource(resources = "classpath:/static/index.html")
class PageRoutes {

    @Bean
    RouterFunction<ServerResponse> page(@Value("classpath:/static/index.html") Resource index) {
        return route(
                GET("/").or(GET("/{first:^(?!api$|assets$|v3$|actuator$)[^.]*$}"))
                        .or(GET("/{first:^(?!api$|assets$|v3$|actuator$)[^.]*$}/{*rest}")),
                request -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(index));
    }
}
