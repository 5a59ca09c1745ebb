package app.zhirong.pledge.store;

import app.zhirong.platform.database.Columns;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.DebtTerms;
import app.zhirong.pledge.domain.Evidence;
import app.zhirong.pledge.domain.FilingDefect;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.GroundTick;
import app.zhirong.pledge.domain.GroundVerdict;
import app.zhirong.pledge.domain.PledgeCancellation;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.PledgedRight;
import app.zhirong.pledge.domain.PrecheckGround;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.RegistrationResult;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a registration is read: one statement, everything that was recorded of it folded in. */
final class PledgeRows {

    static final JsonMapper JSON = JsonMapper.shared();

    static final String SELECT = """
            select r.id, r.version, r.registration_case_no, r.case_id, r.case_no, r.right_type, r.owner_org,
              r.pledgor_name, r.pledgor_uscc, r.bank_org, r.bank_name, r.region, r.loan_contract_no,
              r.loan_contract_date, r.pledge_contract_no, r.pledge_contract_date, r.principal_claim, r.secured_amount,
              r.debt_from, r.debt_to, r.state, r.file_by, r.published_on, r.settled_on, r.ended_on, r.end_reason,
              (select json_agg(json_build_object('assetId', a.asset_id, 'kind', a.kind, 'assetNo', a.asset_no,
                 'title', a.title, 'niceClass', a.nice_class, 'filingDate', a.filing_date, 'grantDate', a.grant_date,
                 'registrationDate', a.registration_date, 'expiryDate', a.expiry_date) order by a.position)
               from pledge.registration_asset a where a.registration_id = r.id) as rights,
              (select json_agg(json_build_object('ground', g.ground, 'verdict', g.verdict, 'evidence', g.evidence,
                 'declaredAt', g.declared_at, 'tick', case when g.tick_verdict is not null then json_build_object(
                 'verdict', g.tick_verdict, 'evidence', g.tick_evidence, 'source', g.tick_source,
                 'asOf', g.tick_as_of, 'by', g.ticked_by) end) order by g.position)
               from pledge.ground_check g where g.registration_id = r.id) as grounds,
              (select json_agg(json_build_object('matter', c.matter, 'side', c.side, 'by', c.confirmed_by,
                 'name', c.confirmed_name, 'at', c.confirmed_at) order by c.confirmed_at)
               from pledge.confirmation c where c.registration_id = r.id) as confirmations,
              (select json_build_object('channel', f.channel, 'filedOn', f.filed_on, 'filedBy', f.filed_by)
               from pledge.filing f where f.registration_id = r.id) as filing,
              (select json_agg(json_build_object('id', d.id, 'noticedOn', d.noticed_on, 'cureBy', d.cure_by,
                 'remarks', d.remarks, 'fileId', d.file_id, 'curedOn', d.cured_on) order by d.noticed_on, d.id)
               from pledge.defect d where d.registration_id = r.id) as defects,
              (select json_build_object('outcome', s.outcome, 'decidedOn', s.decided_on,
                 'registrationNo', s.registration_no, 'periodTo', s.period_to, 'ground', s.ground,
                 'noticeFile', s.notice_file, 'confirmed', s.confirmed)
               from pledge.result s where s.registration_id = r.id) as result,
              (select json_build_object('proofOn', x.proof_on, 'proofFile', x.proof_file,
                 'cancelledOn', x.cancelled_on, 'noticeFile', x.notice_file)
               from pledge.cancellation x where x.registration_id = r.id) as cancellation
            from pledge.registration r
            """;

    private static final TypeReference<List<PledgedRight>> RIGHTS = new TypeReference<>() {};
    private static final TypeReference<List<GroundRow>> GROUNDS = new TypeReference<>() {};
    private static final TypeReference<List<Confirmation>> CONFIRMATIONS = new TypeReference<>() {};
    private static final TypeReference<List<FilingDefect>> DEFECTS = new TypeReference<>() {};

    private PledgeRows() {}

    static Registration map(Readable row) {
        return new Registration(
                Columns.id(row, "id"),
                Columns.number(row, "version"),
                Columns.text(row, "registration_case_no"),
                Columns.id(row, "case_id"),
                Columns.text(row, "case_no"),
                Columns.choice(row, "right_type", RightType.class),
                parties(row),
                Columns.number(row, "region"),
                terms(row),
                list(row, "rights", RIGHTS),
                Columns.choice(row, "state", PledgeRegistrationState.class),
                row.get("file_by", LocalDate.class),
                list(row, "grounds", GROUNDS).stream().map(GroundRow::check).toList(),
                list(row, "confirmations", CONFIRMATIONS),
                part(row, "filing", PledgeFiling.class),
                list(row, "defects", DEFECTS),
                part(row, "result", RegistrationResult.class),
                row.get("published_on", LocalDate.class),
                row.get("settled_on", LocalDate.class),
                part(row, "cancellation", PledgeCancellation.class),
                row.get("ended_on", LocalDate.class),
                row.get("end_reason", String.class));
    }

    private static Registration.Parties parties(Readable row) {
        return new Registration.Parties(
                Columns.id(row, "owner_org"),
                Columns.text(row, "pledgor_name"),
                row.get("pledgor_uscc", String.class),
                Columns.id(row, "bank_org"),
                Columns.text(row, "bank_name"));
    }

    private static DebtTerms terms(Readable row) {
        return new DebtTerms(
                Columns.text(row, "loan_contract_no"),
                Columns.date(row, "loan_contract_date"),
                Columns.text(row, "pledge_contract_no"),
                Columns.date(row, "pledge_contract_date"),
                Columns.money(row, "principal_claim"),
                Columns.money(row, "secured_amount"),
                Columns.date(row, "debt_from"),
                Columns.date(row, "debt_to"));
    }

    private static <T> List<T> list(Readable row, String column, TypeReference<List<T>> type) {
        var json = row.get(column, Json.class);
        return json == null ? List.of() : JSON.readValue(json.asString(), type);
    }

    private static <T> @Nullable T part(Readable row, String column, Class<T> type) {
        var json = row.get(column, Json.class);
        return json == null ? null : JSON.readValue(json.asString(), type);
    }

    private record GroundRow(
            PrecheckGround ground,
            GroundVerdict verdict,
            List<Evidence> evidence,
            @Nullable Instant declaredAt,
            @Nullable GroundTick tick) {

        GroundCheck check() {
            return new GroundCheck(ground, verdict, evidence, tick, declaredAt);
        }
    }
}
