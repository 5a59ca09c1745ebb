package app.zhirong.calendar.service;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.calendar.domain.ShippedCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar that deadlines are reckoned with. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingDays workingDays() {
        return ShippedCalendar.workingDays();
    }
}
