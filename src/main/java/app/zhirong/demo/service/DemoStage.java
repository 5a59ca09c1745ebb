package app.zhirong.demo.service;

import app.zhirong.outbox.Delivery;
import app.zhirong.platform.clock.StoryClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the scenes of the demonstration share: the people, and the day from which all dates are reckoned. */
final class DemoStage {

    static final String PASSWORD = "zhirong-2026";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String baseUrl;
    private final LocalDate firstDay;
    private final StoryClock clock;
    private final Delivery delivery;
    private final Map<String, DemoPerson> people = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private volatile LocalDate day;
    private volatile @Nullable DemoLanes lanes;

    DemoStage(String baseUrl, LocalDate firstDay, StoryClock clock, Delivery delivery) {
        this.baseUrl = baseUrl;
        this.firstDay = firstDay;
        this.clock = clock;
        this.delivery = delivery;
        this.day = firstDay;
    }

    DemoPerson person(String username) {
        return people.computeIfAbsent(username, name -> DemoPerson.loggedIn(baseUrl, name, PASSWORD, versions));
    }

    DemoPerson visitor() {
        return DemoPerson.visitor(baseUrl);
    }

    /** Lets parts of a scene that have nobody in common be played at the same time. */
    <T> void together(List<T> parts, Consumer<T> play) {
        parts.parallelStream().forEach(play);
    }

    /** Plays stories side by side that have no right in common; each goes through its days in order. */
    <T> void sideBySide(List<T> stories, Consumer<T> play) {
        var told = new DemoLanes(day, this::moveClock);
        lanes = told;
        told.play(stories, play);
        lanes = null;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** The day on which the people act now. */
    LocalDate day() {
        return day;
    }

    /** From now on the people act on that day, or on the first if it would lie behind it. */
    void goTo(LocalDate wanted) {
        var reached = wanted.isAfter(firstDay) ? firstDay : wanted;
        var told = lanes;
        if (told == null) {
            moveClock(reached);
        } else {
            told.goTo(reached);
        }
    }

    private void moveClock(LocalDate to) {
        day = to;
        clock.goTo(to);
    }

    /** Waits until every module has heard what the others did. */
    void settle() {
        delivery.everything().timeout(PATIENCE).toFuture().join();
    }

    /** Back to the first day, and what has fallen due since the days of the scenes is done. */
    void end() {
        settle();
        day = firstDay;
        clock.end().timeout(PATIENCE).toFuture().join();
        settle();
    }
}
