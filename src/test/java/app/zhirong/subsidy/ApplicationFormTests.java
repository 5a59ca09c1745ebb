package app.zhirong.subsidy;

import static app.zhirong.subsidy.SubsidyStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhirong.support.ApplicationTest;
import app.zhirong.support.World;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ApplicationFormTests {

    @Autowired
    World world;

    SubsidyStory story;
    String call;

    @BeforeEach
    void aCall() {
        story = SubsidyStory.inCangzhou(world);
        call = story.openCall("1000000.00");
    }

    @Test
    void theFormSaysWhatTheClaimSays_andIsTheSameBytesEveryTime() throws Exception {
        var applicant = story.applicant();
        var claim = story.submitted(applicant, call, story.loan(applicant, LoanSpec.ordinary()));
        var first = applicant.person().get(path(claim) + "/application.pdf").expect(200);
        var again = applicant.person().get(path(claim) + "/application.pdf").expect(200);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(first.headers().firstValue("Content-Type")).contains("application/pdf");

        var shown = applicant.person().get(path(claim)).expect(200);
        var text = PaperText.of(first.bytes());
        assertThat(text)
                .contains("演示政策、非官方")
                .contains(shown.at("/claimNo"))
                .contains(applicant.enterprise().name())
                .contains(shown.at("/facts/rights/0/assetNo"))
                .contains("5,000,000.00×3.45%×60%×份额100%×365/365")
                .contains("壹拾万叁仟伍佰元整")
                .contains("103,500.00")
                .contains("620000000000000000")
                .contains("确认贷款事实")
                .contains("待核实");

        var code = shown.at("/documentCode");
        var checked = world.visitor().get("/api/public/documents/" + code).expect(200);
        assertThat(checked.at("/verdict")).isEqualTo("VALID");
        assertThat(checked.at("/kind")).isEqualTo("CLAIM_FORM");
        assertThat(checked.at("/documentNo")).isEqualTo(shown.at("/claimNo"));
        assertThat(checked.at("/digest"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(first.bytes())));
        assertThat(text).contains(checked.at("/code"));
    }

    @Test
    void theReissueCarriesTheOpinionsOfBothLevels_andTheOldOneSaysReplaced() {
        var claim = story.submitted(call);
        var reader = story.cityReviewer;
        var old = reader.get(path(claim)).at("/documentCode");
        story.recommend(claim);
        story.propose(claim, "103500.00");
        assertThat(reader.get(path(claim)).at("/documentCode")).isEqualTo(old);
        story.decisionMaker.act(path(claim), "confirm-amount", Map.of()).expect(200);

        var reissued = reader.get(path(claim) + "/application.pdf").expect(200);
        assertThat(PaperText.of(reissued.bytes()))
                .contains("材料齐全，贷款事实清楚，同意推荐。")
                .contains("经复审，金额核算无误。")
                .contains(story.county.name())
                .contains(story.city.name());
        var current = reader.get(path(claim)).at("/documentCode");
        assertThat(current).isNotEqualTo(old);
        assertThat(verdict(old)).isEqualTo("REPLACED");
        assertThat(verdict(current)).isEqualTo("VALID");
        assertThat(world.visitor().get("/api/public/documents/" + current).at("/issuer"))
                .isEqualTo(story.city.name());
    }

    @Test
    void anUnknownCodeIsUnknown_howeverItIsTyped() {
        assertThat(verdict("0000-0000-0000")).isEqualTo("UNKNOWN");
        assertThat(verdict("nonsense")).isEqualTo("UNKNOWN");
        var claim = story.submitted(call);
        var code = story.cityReviewer.get(path(claim)).at("/documentCode");
        var typed = code.toLowerCase(java.util.Locale.ROOT).substring(0, 4) + "%20" + code.substring(4);
        assertThat(verdict(typed)).isEqualTo("VALID");
    }

    private String verdict(String code) {
        return world.visitor().get("/api/public/documents/" + code).expect(200).at("/verdict");
    }
}
