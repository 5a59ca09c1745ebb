package app.zhirong.demo.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the scenes of the demonstration share: the people, and the day from which all dates are reckoned. */
final class DemoStage {

    static final String PASSWORD = "zhirong-2026";

    private final String baseUrl;
    private final LocalDate firstDay;
    private final Map<String, DemoPerson> people = new HashMap<>();

    DemoStage(String baseUrl, LocalDate firstDay) {
        this.baseUrl = baseUrl;
        this.firstDay = firstDay;
    }

    DemoPerson person(String username) {
        return people.computeIfAbsent(username, name -> new DemoPerson(baseUrl, name, PASSWORD));
    }

    LocalDate firstDay() {
        return firstDay;
    }
}
