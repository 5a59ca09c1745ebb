package app.zhirong.subsidy;

import app.zhirong.document.PaperFixtures;
import app.zhirong.enterprise.EnterpriseFixtures;
import app.zhirong.identity.Role;
import app.zhirong.support.Answer;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A county, its city, a bank and an enterprise with people for every role, and the way of a claim over HTTP, station by
 * station.
 */
public final class SubsidyStory {

    public static final String DEMO_POLICY = "DEMO-HEBEI";

    public final World world;
    public final World.Org county;
    public final World.Org city;
    public final World.Org bank;
    public final Person countyReviewer;
    public final Person cityReviewer;
    public final Person decisionMaker;
    public final Person finance;
    public final Person secondFinance;
    public final Person bankOperations;

    private SubsidyStory(World world, World.Org county, World.Org city, World.Org bank) {
        this.world = world;
        this.county = county;
        this.city = city;
        this.bank = bank;
        countyReviewer = world.person(county, Role.BUREAU_REVIEWER);
        cityReviewer = world.person(city, Role.BUREAU_REVIEWER);
        decisionMaker = world.person(city, Role.BUREAU_DECISION_MAKER);
        finance = world.person(city, Role.BUREAU_FINANCE);
        secondFinance = world.person(city, Role.BUREAU_FINANCE);
        bankOperations = world.person(bank, Role.BANK_OPERATIONS);
    }

    /** 运河区 under 沧州. */
    public static SubsidyStory inCangzhou(World world) {
        return between(world, world.countyBureau(130903), world.cityBureau(130900));
    }

    /** A county and the office above it that decides. */
    public static SubsidyStory between(World world, World.Org first, World.Org second) {
        return with(world, first, second, world.bank(first.region() / 100 * 100));
    }

    /** The same with a given bank or branch. */
    public static SubsidyStory with(World world, World.Org first, World.Org second, World.Org bank) {
        return new SubsidyStory(world, first, second, bank);
    }

    /** An enterprise with a person who both prepares and signs. */
    public record Applicant(World.Org enterprise, Person person) {}

    public Applicant applicant() {
        return applicant(county.region());
    }

    public Applicant applicant(int region) {
        var enterprise = world.enterprise(region);
        var person = world.person(enterprise, Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var profile = "/api/enterprise";
        person.put(profile, EnterpriseFixtures.profile(), person.get(profile).etag())
                .expect(200);
        return new Applicant(enterprise, person);
    }

    public UUID loan(Applicant applicant, LoanSpec spec) {
        return LoanFixtures.settled(world, applicant.enterprise(), bank, applicant.person(), spec);
    }

    public String policyId(String code) {
        return policyId(cityReviewer, code);
    }

    public static String policyId(Person anybody, String code) {
        return anybody.get("/api/subsidy-policies")
                .expect(200)
                .json()
                .valueStream()
                .filter(policy -> policy.at("/code").asString().equals(code))
                .map(policy -> policy.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A call of the city that is open for 30 days. */
    public String openCall(String budget) {
        return openCall(DEMO_POLICY, budget);
    }

    public String openCall(String policy, String budget) {
        var call = Map.of(
                "policyId",
                policyId(policy),
                "title",
                "演示·2026年质押贷款贴息申报",
                "windowFrom",
                today().minusDays(1).toString(),
                "windowTo",
                today().plusDays(30).toString(),
                "correctionDeadline",
                today().plusDays(45).toString(),
                "noticeWorkingDays",
                5,
                "budget",
                budget);
        return decisionMaker.post("/api/calls", call).expect(201).id();
    }

    public String draft(Applicant applicant, String call, UUID loan) {
        return applicant
                .person()
                .post("/api/claims", Map.of("callId", call, "loanId", loan))
                .expect(201)
                .id();
    }

    /** Fills in what is missing and attaches every paper. */
    public Answer fillIn(Applicant applicant, String claim) {
        var person = applicant.person();
        var seen = person.get(path(claim)).expect(200);
        var papers = new ArrayList<Map<String, Object>>();
        var file = PaperFixtures.uploaded(person, "证明.pdf");
        seen.json()
                .at("/papers")
                .forEach(paper -> papers.add(Map.of("code", paper.at("/code").asString(), "fileId", file)));
        return person.put(path(claim), declaration(papers), seen.etag()).expect(200);
    }

    public static Map<String, Object> declaration(List<Map<String, Object>> papers) {
        var declaration = new HashMap<String, Object>();
        declaration.put("payeeBank", "演示银行沧州分行");
        declaration.put("payeeAccount", "6200 0000 0000 0000 000");
        declaration.put("contactName", "张某某");
        declaration.put("contactPhone", "0317-0000001");
        declaration.put("committed", true);
        declaration.put("papers", papers);
        return declaration;
    }

    public Answer submit(Applicant applicant, String claim) {
        return applicant.person().act(path(claim), "submit", Map.of()).expect(200);
    }

    public Answer certify(String claim) {
        var facts = bankOperations.get(path(claim)).expect(200).json().at("/facts");
        var body = Map.of(
                "settledOn", facts.at("/settledOn").asString(),
                "interestPaid", facts.at("/interestPaid").asString(),
                "penaltyInterest", "0.00",
                "overdue", false,
                "ipShare", facts.at("/ipShare").decimalValue(),
                "insured", facts.at("/insured").asBoolean());
        return bankOperations.act(path(claim), "certify", body).expect(200);
    }

    /** A claim that the first level has before it. */
    public String submitted(String call) {
        return submitted(call, LoanSpec.ordinary());
    }

    public String submitted(String call, LoanSpec spec) {
        var applicant = applicant();
        return submitted(applicant, call, loan(applicant, spec));
    }

    public String submitted(Applicant applicant, String call, UUID loan) {
        var claim = draft(applicant, call, loan);
        fillIn(applicant, claim);
        certify(claim);
        submit(applicant, claim);
        return claim;
    }

    public Answer recommend(String claim) {
        countyReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        return recommendAgain(claim);
    }

    public Answer recommendAgain(String claim) {
        var body = Map.of(
                "opinion",
                "材料齐全，贷款事实清楚，同意推荐。",
                "ticks",
                List.of(Map.of("code", "EXCLUSION", "note", "经查询，未列入失信、经营异常名单")));
        return countyReviewer.act(path(claim), "recommend", body).expect(200);
    }

    public Answer propose(String claim, String amount) {
        cityReviewer.act(path(claim), "take-up", Map.of()).expect(200);
        return cityReviewer
                .act(path(claim), "propose", Map.of("amount", amount, "opinion", "经复审，金额核算无误。"))
                .expect(200);
    }

    /** A claim whose amount of 103,500.00 two people of the city have agreed on. */
    public String proposed(String call) {
        var claim = submitted(call);
        recommend(claim);
        propose(claim, "103500.00");
        decisionMaker.act(path(claim), "confirm-amount", Map.of()).expect(200);
        return claim;
    }

    /** A list with the claims, on public notice from today on. */
    public String published(String call, String... claims) {
        var list = Map.of(
                "callId", call,
                "title", "演示·拟补助名单公示",
                "decisionNo", "演示纪要〔2026〕1 号",
                "decisionDate", today().toString(),
                "email", "demo@example.org");
        var batch = cityReviewer.post("/api/subsidy-batches", list).expect(201).at("/batch/id");
        cityReviewer
                .act(batchPath(batch), "change", Map.of("add", List.of(claims)))
                .expect(200);
        decisionMaker.act(batchPath(batch), "publish", Map.of()).expect(200);
        return batch;
    }

    /** Lets the notice of a list have ended yesterday, as no user can. */
    public void endNotice(String batch) {
        world.update(
                "update subsidy.batch set published_on = published_on - 30, notice_to = ? where id = ?",
                java.sql.Date.valueOf(today().minusDays(1)),
                UUID.fromString(batch));
    }

    public Answer approve(String batch) {
        var body = Map.of("documentNo", "演示知发〔2026〕9 号", "approvedOn", today().toString());
        return decisionMaker.act(batchPath(batch), "approve", body);
    }

    public Answer pay(String claim) {
        recordPayment(claim);
        return confirmPayment(claim);
    }

    public void recordPayment(String claim) {
        finance.act(path(claim), "record-payment", Map.of("voucherNo", "演示-拨-0001", "paidOn", today().toString()))
                .expect(200);
    }

    public Answer confirmPayment(String claim) {
        return secondFinance.act(path(claim), "confirm-payment", Map.of()).expect(200);
    }

    public static String path(String claim) {
        return "/api/claims/" + claim;
    }

    public static String batchPath(String batch) {
        return "/api/subsidy-batches/" + batch;
    }
}
