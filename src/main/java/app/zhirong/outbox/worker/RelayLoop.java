package app.zhirong.outbox.worker;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs the relay while the application runs: looks every quarter of a second, and after a failure again. */
@Component
class RelayLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Relay relay;
    private Disposable running = Disposables.disposed();

    RelayLoop(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> relay.drain().onErrorResume(RelayLoop::tryAgain), 1)
                .subscribe();
    }

    private static Mono<Void> tryAgain(Throwable error) {
        log.warn("the outbox relay will try again: {}", error.toString());
        return Mono.empty();
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
