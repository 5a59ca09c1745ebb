package app.zhirong.subsidy.worker;

import app.zhirong.platform.database.Scope;
import app.zhirong.subsidy.service.LoadPolicies;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the shipped policies while the application starts, before the first request is taken. */
@Component
class PolicyLoader implements SmartLifecycle {

    private static final int TIMEOUT_SECONDS = 30;

    private final LoadPolicies policies;
    private volatile boolean loaded;

    PolicyLoader(LoadPolicies policies) {
        this.policies = policies;
    }

    @Override
    public void start() {
        policies.load()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .toFuture()
                .orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .join();
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
