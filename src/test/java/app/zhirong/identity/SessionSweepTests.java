package app.zhirong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.service.Sessions;
import app.zhirong.platform.database.Scope;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SessionSweepTests {

    @Autowired
    World world;

    @Autowired
    Sessions sessions;

    @Test
    void deletesWhatIsOverOrIdle_andLeavesTheOthers() {
        var bank = world.bank(130900);
        world.addUser(bank, "swept-expired", Role.BANK_OFFICER);
        world.addUser(bank, "swept-idle", Role.BANK_OFFICER);
        world.addUser(bank, "swept-not", Role.BANK_OFFICER);
        for (var name : new String[] {"swept-expired", "swept-idle", "swept-not"}) {
            world.visitor().logIn(name, World.PASSWORD).expect(200);
        }
        change("expires_at = now() - interval '1 second'", "swept-expired");
        change("last_seen_at = now() - interval '61 minutes'", "swept-idle");

        sessions.sweep()
                .contextWrite(context -> context.put(Scope.class, new Scope.Worker()))
                .block(Duration.ofSeconds(10));

        assertThat(sessionsOf("swept-expired")).isEqualTo(0L);
        assertThat(sessionsOf("swept-idle")).isEqualTo(0L);
        assertThat(sessionsOf("swept-not")).isEqualTo(1L);
    }

    private void change(String what, String username) {
        world.update(
                "update identity.session set " + what
                        + " where user_id = (select id from identity.app_user where username = ?)",
                username);
    }

    private @org.jspecify.annotations.Nullable Object sessionsOf(String username) {
        return world.query(
                "select count(*) from identity.session s join identity.app_user u on u.id = s.user_id where u.username = ?",
                username);
    }
}
