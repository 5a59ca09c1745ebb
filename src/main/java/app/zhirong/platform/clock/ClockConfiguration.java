package app.zhirong.platform.clock;

import app.zhirong.kernel.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real clock and the source of ids. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock realClock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids(Clock realClock) {
        return Ids.secure(realClock);
    }
}
