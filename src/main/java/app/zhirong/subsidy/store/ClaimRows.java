package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimDeclaration;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.ClaimRejection;
import app.zhirong.subsidy.domain.ClaimRemark;
import app.zhirong.subsidy.domain.LoanCertification;
import app.zhirong.subsidy.domain.Paper;
import app.zhirong.subsidy.domain.ReviewOpinion;
import app.zhirong.subsidy.domain.Step;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a claim is read from its row. */
final class ClaimRows {

    static final String SELECT = """
            select c.id, c.version, c.claim_no, c.call_id, c.policy_version_id, c.policy_code, c.owner_org,
                   c.enterprise_name, c.enterprise_uscc, c.bank_org, c.bank_name, c.loan_id, c.region, c.first_region,
                   c.second_region, c.state, c.state_since, c.facts, c.declaration, c.papers, c.certification, c.steps,
                   c.computed_amount, c.claimed_amount, c.proposed_amount, c.remarks, c.correction_due, c.first_opinion,
                   c.second_opinion, c.rejection, c.batch_id, c.line_no, c.approval_document_no, c.approved_on,
                   c.declared_on, c.submitted_at, c.created_by, c.created_at
            from subsidy.claim c
            """;

    private ClaimRows() {}

    static Claim map(Readable row) {
        return new Claim(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.text(row, "claim_no"),
                Columns.id(row, "call_id"),
                Columns.id(row, "policy_version_id"),
                Columns.text(row, "policy_code"),
                parties(row),
                Columns.choice(row, "state", ClaimState.class),
                Columns.date(row, "state_since"),
                JsonValues.read(row, "facts", ClaimFacts.class),
                JsonValues.read(row, "declaration", ClaimDeclaration.class),
                JsonValues.readList(row, "papers", Paper.class),
                JsonValues.readIfAny(row, "certification", LoanCertification.class),
                JsonValues.readList(row, "steps", Step.class),
                new Claim.Amounts(
                        Columns.moneyIfAny(row, "computed_amount"),
                        Columns.moneyIfAny(row, "claimed_amount"),
                        Columns.moneyIfAny(row, "proposed_amount")),
                JsonValues.readList(row, "remarks", ClaimRemark.class),
                row.get("correction_due", LocalDate.class),
                JsonValues.readIfAny(row, "first_opinion", ReviewOpinion.class),
                JsonValues.readIfAny(row, "second_opinion", ReviewOpinion.class),
                JsonValues.readIfAny(row, "rejection", ClaimRejection.class),
                new Claim.Decision(
                        row.get("batch_id", UUID.class),
                        row.get("line_no", Integer.class),
                        row.get("approval_document_no", String.class),
                        row.get("approved_on", LocalDate.class)),
                row.get("declared_on", LocalDate.class),
                row.get("submitted_at", Instant.class),
                Columns.id(row, "created_by"),
                Columns.time(row, "created_at"));
    }

    private static Claim.Parties parties(Readable row) {
        return new Claim.Parties(
                Columns.id(row, "owner_org"),
                Columns.text(row, "enterprise_name"),
                row.get("enterprise_uscc", String.class),
                Columns.id(row, "bank_org"),
                Columns.text(row, "bank_name"),
                Columns.id(row, "loan_id"),
                Columns.number(row, "region"),
                Columns.number(row, "first_region"),
                Columns.number(row, "second_region"));
    }
}
