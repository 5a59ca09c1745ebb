package app.zhirong.subsidy.store;

import app.zhirong.kernel.Money;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.ClaimRejection;
import app.zhirong.subsidy.domain.ClaimRemark;
import app.zhirong.subsidy.domain.LoanCertification;
import app.zhirong.subsidy.domain.Paper;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.domain.Step;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one move changes in a claim's row; columns that aren't named stay as they are. */
public final class ClaimChange {

    private final Map<String, Parameter> columns = new LinkedHashMap<>();

    private ClaimChange() {}

    public static ClaimChange of() {
        return new ClaimChange();
    }

    ClaimChange state(ClaimState to, LocalDate since) {
        return set("state", to.name(), String.class).set("state_since", since, LocalDate.class);
    }

    public ClaimChange facts(ClaimFacts facts) {
        var numbers =
                facts.rights().stream().map(ClaimFacts.ClaimedRight::assetNo).toArray(String[]::new);
        return json("facts", facts)
                .set("asset_nos", numbers, String[].class)
                .set("settled_on", facts.settledOn(), LocalDate.class);
    }

    public ClaimChange declaration(ClaimDeclaration declaration) {
        return json("declaration", declaration);
    }

    public ClaimChange papers(List<Paper> papers) {
        return json("papers", papers);
    }

    public ClaimChange certification(LoanCertification certification) {
        return json("certification", certification).set("settled_on", certification.settledOn(), LocalDate.class);
    }

    public ClaimChange computed(@Nullable Money amount, List<Step> steps) {
        return amount("computed_amount", amount).json("steps", steps);
    }

    public ClaimChange claimed(Money amount) {
        return amount("claimed_amount", amount);
    }

    public ClaimChange proposed(@Nullable Money amount) {
        return amount("proposed_amount", amount);
    }

    public ClaimChange declared(LocalDate on, Instant at) {
        return set("declared_on", on, LocalDate.class).set("submitted_at", at, Instant.class);
    }

    public ClaimChange chain(int firstRegion, int secondRegion) {
        return set("first_region", firstRegion, Integer.class).set("second_region", secondRegion, Integer.class);
    }

    public ClaimChange remarks(List<ClaimRemark> remarks, @Nullable LocalDate due) {
        return json("remarks", remarks).set("correction_due", due, LocalDate.class);
    }

    public ClaimChange firstOpinion(@Nullable ReviewOpinion opinion) {
        return json("first_opinion", opinion);
    }

    public ClaimChange secondOpinion(@Nullable ReviewOpinion opinion) {
        return json("second_opinion", opinion);
    }

    public ClaimChange rejection(ClaimRejection rejection) {
        return json("rejection", rejection);
    }

    public ClaimChange batch(@Nullable UUID batch) {
        return set("batch_id", batch, UUID.class);
    }

    public ClaimChange line(int number) {
        return set("line_no", number, Integer.class);
    }

    public ClaimChange approved(String documentNo, LocalDate on) {
        return set("approval_document_no", documentNo, String.class).set("approved_on", on, LocalDate.class);
    }

    String assignments() {
        return columns.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", ", "", ", "));
    }

    Map<String, Parameter> columns() {
        return columns;
    }

    private ClaimChange amount(String column, @Nullable Money amount) {
        return set(column, amount == null ? null : amount.yuan(), BigDecimal.class);
    }

    private ClaimChange json(String column, @Nullable Object value) {
        return set(column, value == null ? null : JsonValues.of(value), Json.class);
    }

    private ClaimChange set(String column, @Nullable Object value, Class<?> type) {
        columns.put(column, value == null ? Parameters.in(type) : Parameters.in(value));
        return this;
    }
}
