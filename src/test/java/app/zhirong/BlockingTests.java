package app.zhirong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whole stories over HTTP, in a JVM where a call that blocks an event loop is an error. */
@EnabledIfSystemProperty(named = "zhirong.blockhound", matches = "true")
class BlockingTests {

    private static final List<String> STORIES = List.of(
            "identity.SessionTests",
            "enterprise.RegisterEnterpriseTests",
            "document.UploadFileTests",
            "bankproduct.ListsTests",
            "pledge.ImportRegistrationsTests",
            "subsidy.ApplicationFormTests",
            "journey.WholeJourneyTests");
    private static final Collection<String> BLOCKED = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void watch() {
        BlockHound.builder()
                .loadIntegrations()
                // the random numbers of the kernel never wait; classes, tables and texts of the program are read once
                .allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "readFully")
                .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("app.zhirong.kernel.ReferenceTable", "read")
                .allowBlockingCallsInside("app.zhirong.subsidy.domain.StepTexts", "load")
                .allowBlockingCallsInside(
                        "org.hibernate.validator.resourceloading.PlatformResourceBundleLocator", "loadBundle")
                .blockingMethodCallback(method -> {
                    var where = ours(new BlockingOperationError(method));
                    BLOCKED.add(method + " on " + Thread.currentThread().getName() + where);
                })
                .install();
    }

    private static String ours(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> !frame.startsWith("java.base")
                        && !frame.contains("reactor.")
                        && !frame.contains("BlockingTests"))
                .limit(12)
                .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    @Test
    void aCallThatBlocksIsSeen() {
        Mono.fromRunnable(BlockingTests::sleep)
                .subscribeOn(Schedulers.parallel())
                .block(Duration.ofSeconds(5));
        assertThat(BLOCKED).isNotEmpty();
        BLOCKED.clear();
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothingBlocksAnEventLoop() {
        var told = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(STORIES.stream()
                                        .map(story -> selectClass("app.zhirong." + story))
                                        .toList())
                                .build(),
                        told);
        assertThat(BLOCKED).isEmpty();
        assertThat(told.getSummary().getFailures()).isEmpty();
        assertThat(told.getSummary().getTestsSucceededCount()).isGreaterThan(STORIES.size());
    }
}
