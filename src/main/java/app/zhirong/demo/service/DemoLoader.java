package app.zhirong.demo.service;

import app.zhirong.demo.store.DemoParties;
import app.zhirong.platform.clock.BusinessClock;
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

    private final DemoParties parties;
    private final List<DemoScene> scenes;
    private final BusinessClock clock;
    private final Environment environment;

    DemoLoader(DemoParties parties, List<DemoScene> scenes, BusinessClock clock, Environment environment) {
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
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(DemoStage.PASSWORD);
        parties.insert(DemoCast.organisations(), DemoCast.users(), hash);
        var stage = new DemoStage(baseUrl(), firstDay);
        scenes.forEach(scene -> scene.play(stage));
        parties.markLoaded();
        log.info("demonstration data loaded in {} ms", (System.nanoTime() - started) / 1_000_000);
    }

    private String baseUrl() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
