package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.batchPath;
import static app.zhirong.subsidy.SubsidyStory.path;
import static app.zhirong.subsidy.SubsidyStory.today;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.Answer;
import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PublicNoticeTests {

    private static final Map<String, Object> OBJECTION = Map.of(
            "realName", "演示王某某",
            "contact", "13800000000",
            "reason", "该笔贷款已由其他部门补助过利息。");

    @Autowired
    World world;

    SubsidyStory story;
    String call;
    String first;
    String second;
    String batch;

    @BeforeEach
    void aListOfTwoOnNotice() {
        story = SubsidyStory.inCangzhou(world);
        call = story.openCall("1000000.00");
        first = story.proposed(call);
        second = story.proposed(call);
        batch = story.published(call, first, second);
    }

    @Test
    void everybodyReadsTheListWithItsTotal_andNoPersonalData() {
        var seen = world.visitor().get("/api/public/notices/" + batch).expect(200);
        assertThat(seen.json().at("/lines").size()).isEqualTo(2);
        assertThat(seen.at("/lines/0/proposedAmount")).isEqualTo("103500.00");
        assertThat(seen.at("/lines/0/county/name")).isEqualTo("运河区");
        assertThat(seen.at("/totalAmount")).isEqualTo("207000.00");
        assertThat(seen.at("/totalInCapitals")).isEqualTo("贰拾万柒仟元整");
        assertThat(seen.at("/workingDaysLeft")).isEqualTo("5");
        assertThat(seen.at("/notice/open")).isEqualTo("true");
        assertThat(seen.at("/demo")).isEqualTo("true");
        assertThat(seen.text())
                .doesNotContain("张某某")
                .doesNotContain("0317-0000001")
                .doesNotContain("62000000")
                .doesNotContain("6200 0000");
        assertThat(seen.json()
                        .at("/days")
                        .valueStream()
                        .filter(day -> day.at("/workingDay").asBoolean()))
                .hasSize(5);
        assertThat(world.visitor().get("/api/public/notices?limit=100").text()).contains(batch);

        var enterprise = story.applicant().person().get("/api/public/notices/" + batch);
        assertThat(enterprise.json().at("/lines").size())
                .as("who is logged in sees the whole list too")
                .isEqualTo(2);
        var pdf = world.visitor()
                .get("/api/public/notices/" + batch + "/notice.pdf")
                .expect(200);
        assertThat(PaperText.of(pdf.bytes()))
                .contains("演示政策、非官方")
                .contains("贰拾万柒仟元整")
                .contains("5个工作日")
                .contains(story.city.name());
    }

    @Test
    void anObjectionStopsOnlyItsLine_whoseMoneyStaysReserved() {
        object(1, OBJECTION).expect(201);
        world.settle();
        assertThat(state(first)).isEqualTo("SUSPENDED");
        assertThat(state(second)).isEqualTo("ON_NOTICE");
        story.endNotice(batch);
        assertThat(story.approve(batch).expect(200).at("/batch/state")).isEqualTo("ON_NOTICE");
        assertThat(state(second)).isEqualTo("APPROVED");
        assertThat(budget("reserved")).isEqualTo("103500.00");
        assertThat(budget("committed")).isEqualTo("103500.00");
        story.approve(batch).expectProblem(409, "notice.nothing-to-approve");

        var seen = story.decisionMaker.get(path(first)).expect(200);
        assertThat(seen.at("/objections/0/realName")).isEqualTo("演示王某某");
        story.decisionMaker
                .act(path(first), "dismiss-objection", Map.of("answer", "经核实不属实"))
                .expect(200);
        assertThat(state(first)).isEqualTo("ON_NOTICE");
        assertThat(story.approve(batch).expect(200).at("/batch/state")).isEqualTo("CLOSED");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void anObjectionThatHasJustArrivedKeepsTheLineFromBeingApproved() {
        object(2, OBJECTION).expect(201);
        story.endNotice(batch);
        story.approve(batch).expect(200);
        world.settle();
        assertThat(state(first)).isEqualTo("APPROVED");
        assertThat(state(second)).isEqualTo("SUSPENDED");
    }

    @Test
    void anUpheldObjectionEndsTheClaim_andFreesItsMoney() {
        object(1, OBJECTION).expect(201);
        world.settle();
        story.endNotice(batch);
        story.approve(batch).expect(200);
        var upheld = story.decisionMaker
                .act(path(first), "uphold-objection", Map.of("clause", "不得重复补助", "answer", "经核实属实"))
                .expect(200);
        assertThat(upheld.at("/state")).isEqualTo("REJECTED");
        assertThat(upheld.at("/rejection/clause")).isEqualTo("不得重复补助");
        assertThat(upheld.at("/objections/0/state")).isEqualTo("UPHELD");
        assertThat(budget("reserved")).isEqualTo("0.00");
        assertThat(story.decisionMaker.get(batchPath(batch)).at("/batch/state")).isEqualTo("CLOSED");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    @Test
    void objectionsAreTakenByNameWhileTheNoticeRuns() {
        object(1, Map.of("realName", "王", "contact", "1", "reason", "")).expectProblem(422, "request.invalid");
        object(9, OBJECTION).expectProblem(409, "notice.over");
        story.endNotice(batch);
        object(1, OBJECTION).expectProblem(409, "notice.over");
        assertThat(state(first)).isEqualTo("ON_NOTICE");
    }

    @Test
    void whoIsLoggedInMayObjectLikeEverybody() {
        var body = new java.util.HashMap<>(OBJECTION);
        body.put("lineNo", 1);
        var somebody = story.applicant().person();
        somebody.post("/api/public/notices/" + batch + "/objections", body).expect(201);
        world.settle();
        assertThat(state(first)).isEqualTo("SUSPENDED");
    }

    @Test
    void aDraftListIsNobodysBusiness() {
        var list = Map.of("callId", call, "title", "演示", "decisionNo", "演示 2 号", "decisionDate", today().toString());
        var draft = story.cityReviewer
                .post("/api/subsidy-batches", list)
                .expect(201)
                .at("/batch/id");
        world.visitor().get("/api/public/notices/" + draft).expectProblem(404, "notice.not-found");
        story.decisionMaker.act(batchPath(draft), "publish", Map.of()).expectProblem(422, "batch.empty");
        story.cityReviewer
                .act(batchPath(draft), "change", Map.of("add", List.of(first)))
                .expectProblem(422, "batch.claim");
        story.cityReviewer
                .act(batchPath(batch), "change", Map.of("remove", List.of(first)))
                .expectProblem(409, "batch.not-draft");
        story.cityReviewer.act(batchPath(draft), "publish", Map.of()).expectProblem(403, "request.forbidden");
    }

    @Test
    void aPaymentThatCameBackIsPaidAnew_byTwoPeopleEachTime() {
        story.endNotice(batch);
        story.approve(batch).expect(200);
        var voucher = Map.of("voucherNo", "演示-拨-1", "paidOn", today().toString());
        story.finance
                .act(
                        path(first),
                        "record-payment",
                        Map.of(
                                "voucherNo",
                                "演示-拨-1",
                                "paidOn",
                                today().plusDays(1).toString()))
                .expectProblem(422, "field.date-in-future");
        story.finance.act(path(first), "record-payment", voucher).expect(200);
        assertThat(story.finance.get(path(first)).json().at("/actions").toString())
                .doesNotContain("CONFIRM_PAYMENT");
        assertThat(story.secondFinance.get(path(first)).json().at("/actions").toString())
                .contains("CONFIRM_PAYMENT");
        story.finance.act(path(first), "confirm-payment", Map.of()).expectProblem(422, "second-check.same-person");
        story.secondFinance.act(path(first), "record-payment", voucher).expectProblem(409, "payment.waits");
        story.secondFinance.act(path(first), "withdraw-payment", Map.of()).expect(200);
        story.pay(first);
        assertThat(budget("spent")).isEqualTo("103500.00");

        story.finance
                .act(path(first), "return-payment", Map.of("returnedOn", today().toString(), "reason", "账号有误"))
                .expect(200);
        assertThat(state(first)).isEqualTo("PAYMENT_RETURNED");
        assertThat(budget("committed")).isEqualTo("207000.00");
        story.pay(first);
        story.cityReviewer.act(path(first), "archive", Map.of()).expect(200);
        assertThat(budget("spent")).isEqualTo("103500.00");
        assertThat(world.brokenInvariants()).isEmpty();
    }

    private Answer object(int line, Map<String, Object> words) {
        var body = new java.util.HashMap<>(words);
        body.put("lineNo", line);
        var visitor = world.visitor();
        visitor.get("/api/session");
        return visitor.post("/api/public/notices/" + batch + "/objections", body);
    }

    private String state(String claim) {
        return story.cityReviewer.get(path(claim)).at("/state");
    }

    private String budget(String part) {
        return story.cityReviewer.get("/api/calls/" + call).at("/budget/" + part);
    }
}
