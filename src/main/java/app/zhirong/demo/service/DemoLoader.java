package app.zhirong.demo.service;

import app.zhirong.demo.store.DemoParties;
import app.zhirong.outbox.Delivery;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.clock.StoryClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;

/** Loads the demonstration once, at the first start under the profile {@code demo}. */
@Service
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    // everybody may read the password in the manual, so nothing is won by making it hard to guess
    private static final Argon2PasswordEncoder QUICK = new Argon2PasswordEncoder(16, 32, 1, 1 << 8, 1);

    private final DemoParties parties;
    private final List<DemoScene> scenes;
    private final BusinessClock clock;
    private final StoryClock story;
    private final Delivery delivery;
    private final Environment environment;

    DemoLoader(
            DemoParties parties,
            List<DemoScene> scenes,
            BusinessClock clock,
            StoryClock story,
            Delivery delivery,
            Environment environment) {
        this.story = story;
        this.delivery = delivery;
        this.parties = parties;
        this.scenes = scenes;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        var firstDay = parties.begin(clock.today());
        if (firstDay.isPresent()) {
            load(firstDay.get());
        }
        log.info("ZhiRong is ready at {}", baseUrl());
    }

    private void load(LocalDate firstDay) throws SQLException {
        long started = System.nanoTime();
        var hash = QUICK.encode(DemoStage.PASSWORD);
        parties.insert(DemoCast.organisations(), DemoCast.users(), hash);
        var stage = new DemoStage(baseUrl(), firstDay, story, delivery);
        for (var scene : scenes) {
            scene.play(stage);
            log.debug("{} ends {} ms after the start", scene.getClass().getSimpleName(), since(started));
        }
        stage.end();
        parties.markLoaded();
        log.info("demonstration data loaded in {} ms", since(started));
    }

    private static long since(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private String baseUrl() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
