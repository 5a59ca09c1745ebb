package app.zhirong.platform.database;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

/** On whose behalf a transaction reads and writes. Row-level security answers from it; without one nothing is seen. */
public sealed interface Scope {

    /** The database role that acts. */
    Role role();

    /** The value of every {@code app.…} setting, in {@link #SETTINGS} order; empty when not known. */
    List<String> values();

    List<String> SETTINGS = List.of("app.user_id", "app.org", "app.orgs", "app.kind", "app.regions");

    /** This scope as the Reactor context of a chain. */
    default Context asContext() {
        return Context.of(Scope.class, this);
    }

    static Scope visitor() {
        return new Visitor();
    }

    /** The three roles that may act at run time; none owns a table. */
    enum Role {
        APP,
        PUBLIC,
        WORKER
    }

    /**
     * A person who is logged in.
     *
     * @param organisations the person's organisation and those below it
     * @param kind kind of organisation
     * @param regions int4multirange of region codes the organisation is responsible for; absent for all but bureaus
     */
    record Member(
            UUID user,
            UUID organisation,
            List<UUID> organisations,
            String kind,
            @Nullable String regions) implements Scope {
        @Override
        public Role role() {
            return Role.APP;
        }

        @Override
        public List<String> values() {
            var all = organisations.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
            return List.of(
                    user.toString(),
                    organisation.toString(),
                    all,
                    plain(kind, "[A-Z_]+"),
                    regions == null ? "" : plain(regions, "[0-9{}\\[\\](), ]*"));
        }

        private static String plain(String text, String pattern) {
            if (!text.matches(pattern)) {
                throw new IllegalArgumentException("not fit for a scope: " + text);
            }
            return text;
        }
    }

    /** Somebody who is not logged in: login, portal, document check. */
    record Visitor() implements Scope {
        @Override
        public Role role() {
            return Role.PUBLIC;
        }

        @Override
        public List<String> values() {
            return List.of("", "", "", "", "");
        }
    }

    /** The platform itself: relay, jobs. Only packages named {@code worker} may act so. */
    record Worker() implements Scope {
        @Override
        public Role role() {
            return Role.WORKER;
        }

        @Override
        public List<String> values() {
            return List.of("", "", "", "WORKER", "");
        }
    }
}
