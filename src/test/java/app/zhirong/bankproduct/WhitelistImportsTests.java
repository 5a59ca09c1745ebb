package app.zhirong.bankproduct;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WhitelistImportsTests {

    @Autowired
    World world;

    Person officer;
    String from;
    String to;

    @BeforeEach
    void aBank() {
        officer = world.person(world.bank(130900), Role.BANK_OFFICER);
        var today = ListFixtures.today(officer);
        from = today.minusMonths(1).toString();
        to = today.plusMonths(11).toString();
    }

    private String importOf(List<List<String>> lines) {
        return officer.upload("/api/whitelists", "白名单.xlsx", "application/octet-stream", ListFixtures.whitelist(lines))
                .expect(201)
                .id();
    }

    @Test
    void anImportTellsHowManyOfItsLinesStillCount() {
        var replaced = ListFixtures.nextUscc();
        var kept = ListFixtures.nextUscc();
        var first = importOf(
                List.of(List.of(replaced, "演示·甲公司", "3000000", from, to), List.of(kept, "演示·乙公司", "", from, to)));
        var second = importOf(List.of(List.of(replaced, "演示·甲公司", "5000000", from, to)));

        var lists = officer.get("/api/whitelists").expect(200);
        assertThat(lists.at("/total")).isEqualTo("2");
        assertThat(lists.at("/items/0/id")).isEqualTo(second);
        assertThat(lists.at("/items/0/validCount")).isEqualTo("1");
        assertThat(lists.at("/items/1/entryCount")).isEqualTo("2");
        assertThat(lists.at("/items/1/validCount")).isEqualTo("1");
        assertThat(officer.get("/api/whitelists/" + first).expect(200).at("/fileName"))
                .isEqualTo("白名单.xlsx");
    }

    @Test
    void anotherBankSeesNoneOfThem() {
        var list = importOf(List.of(List.of(ListFixtures.nextUscc(), "演示·甲公司", "", from, to)));
        var stranger = world.person(world.bank(130900), Role.BANK_OFFICER);
        assertThat(stranger.get("/api/whitelists").expect(200).at("/total")).isEqualTo("0");
        stranger.get("/api/whitelists/" + list).expectProblem(404, "list.not-found");
    }
}
