package app.zhirong;

import app.zhirong.outbox.Event;
import app.zhirong.outbox.EventReceiver;
import app.zhirong.platform.clock.DueJob;
import app.zhirong.platform.database.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Events, a receiver and a job for the tests with two replicas; what they do can be counted in a table. */
final class Bells {

    static final String[] TABLES = {
        "create schema bell",
        "grant usage on schema bell to zhirong_worker, zhirong_owner",
        "create table bell.rung (id int generated always as identity primary key, stream uuid not null,"
                + " number int not null)",
        "create table bell.struck (day date not null, by_role text not null, kind text not null)",
        "grant select, insert on bell.rung, bell.struck to zhirong_worker, zhirong_owner"
    };

    private Bells() {}

    /**
     * A stroke.
     *
     * @param number its place in the stream
     * @param jams whether its delivery fails the first time
     */
    record BellRung(UUID stream, int number, boolean jams, Instant at) implements Event {}

    /** Notes each stroke; one that jams fails once, after its effect. */
    static final class Listener implements EventReceiver<BellRung> {

        private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();
        private static final String NOTE = "insert into bell.rung (stream, number) values (:stream, :number)";

        private final DatabaseClient database;

        Listener(DatabaseClient database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "bell-listener";
        }

        @Override
        public Class<BellRung> type() {
            return BellRung.class;
        }

        @Override
        public Mono<Void> receive(BellRung rung) {
            return database.sql(NOTE)
                    .bind("stream", rung.stream())
                    .bind("number", rung.number())
                    .then()
                    .then(Mono.defer(() -> rung.jams() && FAILED.add(rung.stream() + " " + rung.number())
                            ? Mono.error(new IllegalStateException("planted failure of stroke " + rung.number()))
                            : Mono.empty()));
        }
    }

    /** Notes on whose behalf it ran. */
    static final class Striker implements DueJob {

        private static final String STRIKE = """
                insert into bell.struck (day, by_role, kind) values (:day, current_user, current_setting('app.kind', true))
                """;

        private final DatabaseClient database;
        private final Transactions transactions;

        Striker(DatabaseClient database, Transactions transactions) {
            this.database = database;
            this.transactions = transactions;
        }

        @Override
        public Mono<Void> run(LocalDate today) {
            return database.sql(STRIKE).bind("day", today).then().as(transactions::writing);
        }
    }
}
