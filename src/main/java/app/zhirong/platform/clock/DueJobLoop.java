package app.zhirong.platform.clock;

import app.zhirong.platform.database.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs every minute what falls due, as the platform itself, and follows a demonstration's clock. */
@Component
class DueJobLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueJobLoop.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration FOLLOW_PAUSE = Duration.ofSeconds(2);

    private final List<DueJob> jobs;
    private final BusinessClock clock;
    private final ObjectProvider<ClockControl> control;
    private Disposable running = Disposables.disposed();

    DueJobLoop(List<DueJob> jobs, BusinessClock clock, ObjectProvider<ClockControl> control) {
        this.jobs = jobs;
        this.clock = clock;
        this.control = control;
    }

    @Override
    public void start() {
        running = Disposables.composite(
                every(PAUSE, () -> follow().then(Mono.defer(this::runJobs))), every(FOLLOW_PAUSE, this::follow));
    }

    private static Disposable every(Duration pause, Supplier<Mono<Void>> work) {
        return Flux.interval(Duration.ofSeconds(1), pause)
                .onBackpressureDrop()
                .concatMap(tick -> work.get(), 1)
                .subscribe();
    }

    private Mono<Void> follow() {
        var follow = control.stream().findFirst().map(ClockControl::follow).orElseGet(Mono::empty);
        return follow.onErrorComplete();
    }

    private Mono<Void> runJobs() {
        Function<DueJob, Mono<Void>> run = job -> run(job, clock.today());
        return Flux.fromIterable(jobs).concatMap(run).then();
    }

    private static Mono<Void> run(DueJob job, LocalDate today) {
        return job.run(today)
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .onErrorResume(error -> {
                    log.warn("job {} will try again", job.getClass().getSimpleName(), error);
                    return Mono.empty();
                });
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
