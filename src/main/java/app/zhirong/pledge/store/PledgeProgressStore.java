package app.zhirong.pledge.store;

import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Constraint;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.Confirmation;
import app.zhirong.pledge.domain.Confirmation.ConfirmationMatter;
import app.zhirong.pledge.domain.FilingDefect;
import app.zhirong.pledge.domain.PledgeFiling;
import app.zhirong.pledge.domain.RegistrationResult;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of what is recorded of a registration on its way: words of the parties, filing, defects, result, cancellation. */
@Component
public class PledgeProgressStore {

    private static final String CONFIRM = """
            insert into pledge.confirmation (registration_id, matter, side, confirmed_by, confirmed_name, confirmed_at)
            values (:registration, :matter, :side, :by, :name, :at)
            """;
    private static final String FORGET =
            "delete from pledge.confirmation where registration_id = :registration and matter = :matter";
    private static final String FILE = """
            insert into pledge.filing (registration_id, channel, filed_on, filed_by, recorded_by)
            values (:registration, :channel, :filedOn, :filedBy, :by)
            """;
    private static final String DEFECT = """
            insert into pledge.defect (id, registration_id, noticed_on, cure_by, remarks, file_id)
            values (:id, :registration, :noticedOn, :cureBy, :remarks, :file)
            """;
    private static final String CURE =
            "update pledge.defect set cured_on = :on where registration_id = :registration and cured_on is null";
    private static final String RESULT = """
            insert into pledge.result (registration_id, outcome, decided_on, registration_no, period_to, ground,
              notice_file)
            values (:registration, :outcome, :decidedOn, :number, :periodTo, :ground, :file)
            """;
    private static final String CONFIRM_RESULT =
            "update pledge.result set confirmed = true where registration_id = :registration";
    private static final String TAKE_BACK_RESULT =
            "delete from pledge.result where registration_id = :registration and not confirmed";
    private static final String PROOF = """
            insert into pledge.cancellation (registration_id, proof_on, proof_file) values (:registration, :on, :file)
            """;
    private static final String NOTICE = """
            update pledge.cancellation set cancelled_on = :on, notice_file = :file
            where registration_id = :registration
            """;
    private static final String TAKE_BACK_NOTICE = """
            update pledge.cancellation set cancelled_on = null, notice_file = null
            where registration_id = :registration
            """;

    private final DatabaseClient database;

    PledgeProgressStore(DatabaseClient database) {
        this.database = database;
    }

    /** @throws app.zhirong.kernel.Problem 409 if the side has spoken already */
    public Mono<Void> confirm(UUID registration, Confirmation word) {
        return Bind.values()
                .with("registration", registration)
                .with("matter", word.matter())
                .with("side", word.side())
                .with("by", word.by())
                .with("name", word.name())
                .with("at", word.at())
                .to(database.sql(CONFIRM))
                .then()
                .transform(Constraint.refuses("confirmation_pkey", PledgeProblem.ALREADY_CONFIRMED::problem));
    }

    /** What was agreed to has changed: both have to speak again. */
    public Mono<Void> forgetConfirmations(UUID registration, ConfirmationMatter matter) {
        return database.sql(FORGET)
                .bind("registration", registration)
                .bind("matter", matter.name())
                .then();
    }

    public Mono<Void> file(UUID registration, PledgeFiling filing, UUID by) {
        return Bind.values()
                .with("registration", registration)
                .with("channel", filing.channel())
                .with("filedOn", filing.filedOn())
                .with("filedBy", filing.filedBy())
                .with("by", by)
                .to(database.sql(FILE))
                .then();
    }

    public Mono<Void> addDefect(UUID registration, FilingDefect defect) {
        return Bind.values()
                .with("id", defect.id())
                .with("registration", registration)
                .with("noticedOn", defect.noticedOn())
                .with("cureBy", defect.cureBy())
                .with("remarks", defect.remarks())
                .with("file", defect.fileId(), UUID.class)
                .to(database.sql(DEFECT))
                .then();
    }

    public Mono<Void> cure(UUID registration, LocalDate on) {
        return database.sql(CURE)
                .bind("registration", registration)
                .bind("on", on)
                .then();
    }

    public Mono<Void> recordResult(UUID registration, RegistrationResult result) {
        return Bind.values()
                .with("registration", registration)
                .with("outcome", result.outcome())
                .with("decidedOn", result.decidedOn())
                .with("number", result.registrationNo(), String.class)
                .with("periodTo", result.periodTo(), LocalDate.class)
                .with("ground", result.ground(), String.class)
                .with("file", result.noticeFile())
                .to(database.sql(RESULT))
                .then();
    }

    /** @throws app.zhirong.kernel.Problem 409 if another registration has the number */
    public Mono<Void> confirmResult(UUID registration) {
        return database.sql(CONFIRM_RESULT)
                .bind("registration", registration)
                .then()
                .transform(Constraint.refuses("result_number_once", PledgeProblem.NUMBER_USED::problem));
    }

    public Mono<Void> takeBackResult(UUID registration) {
        return database.sql(TAKE_BACK_RESULT).bind("registration", registration).then();
    }

    public Mono<Void> issueProof(UUID registration, LocalDate on, UUID file) {
        return database.sql(PROOF)
                .bind("registration", registration)
                .bind("on", on)
                .bind("file", file)
                .then();
    }

    public Mono<Void> recordCancellation(UUID registration, LocalDate on, UUID file) {
        return database.sql(NOTICE)
                .bind("registration", registration)
                .bind("on", on)
                .bind("file", file)
                .then();
    }

    public Mono<Void> takeBackCancellation(UUID registration) {
        return database.sql(TAKE_BACK_NOTICE).bind("registration", registration).then();
    }
}
