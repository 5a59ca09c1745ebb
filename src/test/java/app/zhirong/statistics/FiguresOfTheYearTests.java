package app.zhirong.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.identity.Role;
import app.zhirong.kernel.Money;
import app.zhirong.pledge.PledgeFixtures;
import app.zhirong.subsidy.SubsidyStory;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens on the platform reaches this year's figures, by exactly its amount. */
@ApplicationTest
class FiguresOfTheYearTests {

    @Autowired
    World world;

    Person director;

    @BeforeEach
    void aCity() {
        director = world.person(world.cityBureau(130900), Role.BUREAU_DECISION_MAKER);
    }

    @Test
    void aRegistrationCountsOnItsDay_andItsCancellationTakesNothingAway() {
        var amount = figure("amount");
        var enterprises = Long.parseLong(value("enterprises"));
        var firstTime = Long.parseLong(value("firstTimeBorrowers"));
        var scene = PledgeFixtures.contracted(world);
        var patents = PledgeFixtures.registered(PledgeFixtures.draftPatents(scene));
        assertThat(figure("amount")).isEqualTo(amount.plus(Money.ofWan(400)));
        assertThat(value("enterprises")).isEqualTo(String.valueOf(enterprises + 1));
        assertThat(value("firstTimeBorrowers")).isEqualTo(String.valueOf(firstTime + 1));

        var marks = PledgeFixtures.registered(PledgeFixtures.draftTrademarks(scene));
        assertThat(figure("amount")).isEqualTo(amount.plus(Money.ofWan(500)));
        assertThat(value("enterprises")).as("the same enterprise").isEqualTo(String.valueOf(enterprises + 1));
        assertThat(value("firstTimeBorrowers")).isEqualTo(String.valueOf(firstTime + 1));

        PledgeFixtures.disbursed(scene);
        PledgeFixtures.settled(scene);
        PledgeFixtures.cancelled(patents);
        PledgeFixtures.cancelled(marks);
        assertThat(figure("amount")).isEqualTo(amount.plus(Money.ofWan(500)));
        var rows = director.get("/api/statistics/registrations?imported=false&keyword="
                        + marks.seen().at("/registrationNo"))
                .expect(200);
        assertThat(rows.at("/items/0/id")).isEqualTo(marks.id());
        assertThat(rows.at("/items/0/endedOn")).isEqualTo(scene.today().toString());
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void aSubsidyCountsWhenItIsPaid_andIsTakenOffWhenItComesBack() {
        var story = SubsidyStory.inCangzhou(world);
        var paid = figure("subsidyPaid");
        var call = story.openCall("1000000.00");
        var claim = story.proposed(call);
        world.settle();
        assertThat(budget(call, "reserved")).isEqualTo("103500.00");
        assertThat(figure("subsidyPaid")).isEqualTo(paid);

        var batch = story.published(call, claim);
        story.endNotice(batch);
        story.approve(batch).expect(200);
        story.pay(claim);
        world.settle();
        assertThat(figure("subsidyPaid")).isEqualTo(paid.plus(Money.of("103500.00")));
        assertThat(budget(call, "spent")).isEqualTo("103500.00");
        assertThat(budget(call, "available")).isEqualTo("896500.00");

        var back = Map.of("returnedOn", SubsidyStory.today().toString(), "reason", "账号与户名不符（演示）");
        story.finance.act(SubsidyStory.path(claim), "return-payment", back).expect(200);
        world.settle();
        assertThat(figure("subsidyPaid")).isEqualTo(paid);
        var claimNo = story.finance.get(SubsidyStory.path(claim)).at("/claimNo");
        var rows = director.get("/api/statistics/payments?keyword=" + claimNo).expect(200);
        assertThat(rows.at("/total")).isEqualTo("2");
        assertThat(rows.at("/totalAmount")).isEqualTo("0.00");
        assertThat(rows.at("/items/0/amount")).isEqualTo("-103500.00");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    private Money figure(String name) {
        return Money.of(value(name));
    }

    private String value(String name) {
        return director.get("/api/statistics/overview").expect(200).at("/figures/" + name + "/value");
    }

    private String budget(String call, String part) {
        return director.get("/api/statistics/budgets")
                .expect(200)
                .json()
                .valueStream()
                .filter(row -> row.at("/callId").asString().equals(call))
                .map(row -> row.at("/" + part).asString())
                .findFirst()
                .orElseThrow();
    }
}
