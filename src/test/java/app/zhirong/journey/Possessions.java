package app.zhirong.journey;

import app.zhirong.bankproduct.ListFixtures;
import app.zhirong.bankproduct.ProductFixtures;
import app.zhirong.document.PaperFixtures;
import app.zhirong.enterprise.EnterpriseFixtures;
import app.zhirong.identity.Role;
import app.zhirong.subsidy.SubsidyStory;
import app.zhirong.support.Person;
import app.zhirong.support.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the parties of a finished journey have on the platform, by the paths that name it. */
final class Possessions {

    /** By path up to and including the variable. */
    final Map<String, String> ids = new LinkedHashMap<>();

    /** One of each kind that has business with some of it. */
    final List<Person> insiders;

    final Journey journey;
    private final World world;

    Possessions(World world) {
        this.world = world;
        journey = new Journey(world);
        journey.match();
        journey.apply();
        journey.decideAndSign();
        journey.file();
        journey.register();
        journey.lendAndSettle();
        journey.claim();
        journey.reviewPublishAndPay();
        var administrator = world.person(world.platform(), Role.PLATFORM_ADMIN);
        rights();
        productsAndLists();
        organisations(administrator);
        insiders = List.of(
                journey.owner.person(),
                journey.cast.officer(),
                journey.cast.operations(),
                journey.story.countyReviewer,
                journey.story.cityReviewer,
                journey.story.decisionMaker,
                administrator);
        money();
    }

    private void rights() {
        var owner = journey.owner.person();
        ids.put("/api/ip-assets/{id}", journey.owner.invention());
        var values = owner.get("/api/ip-assets/" + journey.owner.invention() + "/values");
        ids.put("/api/asset-values/{id}", values.expect(200).at("/0/id"));
        var claimant = world.person(world.enterprise(130903), Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY);
        var dispute = Map.of(
                "kind",
                "INVENTION",
                "assetNo",
                owner.get("/api/ip-assets/" + journey.owner.invention()).at("/assetNo"),
                "reason",
                "该专利由我单位申请并获授权",
                "fileId",
                PaperFixtures.uploaded(claimant, "certificate.pdf"));
        ids.put(
                "/api/ip-assets/disputes/{id}",
                claimant.post("/api/ip-assets/disputes", dispute).expect(201).id());
        ids.put("/api/documents/{id}", PaperFixtures.uploaded(owner, "own.pdf").toString());
        var consent = Map.of("until", journey.cast.today().plusMonths(1).toString());
        ids.put(
                "/api/match-consents/{id}",
                owner.post("/api/match-consents", consent).expect(201).id());
    }

    private void productsAndLists() {
        var officer = journey.cast.officer();
        ids.put(
                "/api/products/{id}",
                officer.post("/api/products", ProductFixtures.terms())
                        .expect(201)
                        .id());
        ids.put(
                "/api/whitelist-entries/{id}",
                officer.get("/api/whitelist-entries").at("/items/0/id"));
        ids.put("/api/whitelists/{id}", officer.get("/api/whitelists").at("/items/0/id"));
        var reviewer = journey.story.cityReviewer;
        var today = journey.cast.today();
        var line = List.of(
                journey.owner.uscc(),
                journey.owner.org().name(),
                today.toString(),
                today.plusMonths(6).toString());
        var list = reviewer.upload(
                        "/api/recommendation-lists?title=2026",
                        "推荐名单.xlsx",
                        "application/octet-stream",
                        ListFixtures.recommendations(List.of(line)))
                .expect(201)
                .id();
        ids.put("/api/recommendation-lists/{id}", list);
        ids.put(
                "/api/recommendation-entries/{id}",
                reviewer.get("/api/recommendation-entries?listId=" + list).at("/items/0/id"));
    }

    private void organisations(Person administrator) {
        var branch = journey.branch.id().toString();
        ids.put("/api/enterprises/{id}", journey.owner.org().id().toString());
        ids.put("/api/organisations/{id}", branch);
        ids.put(
                "/api/users/{id}",
                administrator.get("/api/organisations/" + branch + "/users").at("/0/id"));
        ids.put(
                "/api/registrations/{id}",
                EnterpriseFixtures.register(world, EnterpriseFixtures.registration(130903))
                        .expect(201)
                        .id());
    }

    private void money() {
        var repayments = journey.cast.operations().get(journey.inHand.path() + "/repayments");
        ids.put("/api/financing-cases/{id}", journey.inHand.id());
        ids.put(
                "/api/financing-cases/{id}/repayments/{repaymentId}",
                repayments.expect(200).at("/0/id"));
        ids.put("/api/pledge-registrations/{id}", journey.patents.id());
        ids.put("/api/pledge-registrations/openings/{caseId}", journey.inHand.id());
        ids.put("/api/claims/{id}", journey.claim);
        ids.put("/api/subsidy-batches/{id}", draftBatch());
        ids.put("/api/timelines/{stream}", journey.inHand.id());
        ids.put("/api/calls/{id}", journey.call);
        ids.put("/api/subsidy-policies/{id}", journey.story.policyId(SubsidyStory.DEMO_POLICY));
    }

    /** A list that is not published yet. */
    private String draftBatch() {
        var list = Map.of(
                "callId", journey.call,
                "title", "演示·第二批拟补助名单",
                "decisionNo", "演示纪要〔2026〕2 号",
                "decisionDate", SubsidyStory.today().toString(),
                "email", "demo@example.org");
        return journey.story
                .cityReviewer
                .post("/api/subsidy-batches", list)
                .expect(201)
                .at("/batch/id");
    }

    /** What no list of a stranger may say. */
    List<String> secrets() {
        var theCase = journey.inHand.seenBy(journey.owner.person());
        var asset = journey.owner.person().get("/api/ip-assets/" + journey.owner.invention());
        return List.of(
                ids.get("/api/ip-assets/{id}"),
                asset.at("/assetNo"),
                ids.get("/api/asset-values/{id}"),
                ids.get("/api/ip-assets/disputes/{id}"),
                ids.get("/api/products/{id}"),
                ids.get("/api/whitelist-entries/{id}"),
                ids.get("/api/whitelists/{id}"),
                ids.get("/api/recommendation-lists/{id}"),
                ids.get("/api/recommendation-entries/{id}"),
                journey.inHand.id(),
                theCase.at("/caseNo"),
                journey.patents.id(),
                journey.patents.seen().at("/registrationCaseNo"),
                journey.claim,
                journey.seenClaim().at("/claimNo"),
                ids.get("/api/subsidy-batches/{id}"),
                journey.loan);
    }

    /** Fingerprints of all that is stored about the business; the same as long as nothing changes. */
    String fingerprint() {
        return String.valueOf(world.query("""
                select string_agg(table_schema || '.' || table_name || ' ' || md5(query_to_xml(
                         format('select * from %I.%I t order by t::text', table_schema, table_name), false, true, '')::text), ', '
                         order by table_schema, table_name)
                from information_schema.tables
                where table_type = 'BASE TABLE'
                  and (table_schema in ('ipasset', 'valuation', 'bankproduct', 'matching', 'financing', 'pledge', 'subsidy',
                         'document', 'enterprise', 'statistics', 'calendar')
                       or (table_schema = 'identity' and table_name in ('organisation', 'app_user')))
                """));
    }
}
