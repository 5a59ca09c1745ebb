package app.zhirong.identity.worker;

import app.zhirong.identity.service.FirstAdministrator;
import app.zhirong.platform.database.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Writes the one-time token of the first administrator to the log, when an installation starts without any user. */
@Component
@Profile("!demo")
class FirstAdministratorInvitation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorInvitation.class);

    private final FirstAdministrator first;
    private Disposable running = Disposables.disposed();

    FirstAdministratorInvitation(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void start() {
        running = first.invite()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .subscribe(
                        token -> log.warn(
                                "there is no user yet; make the first administrator at /first-administrator with the one-time token {}",
                                token),
                        error -> log.error("no first administrator can be invited", error));
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
