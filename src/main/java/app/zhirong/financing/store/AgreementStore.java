package app.zhirong.financing.store;

import app.zhirong.financing.Contract;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Decision;
import app.zhirong.financing.domain.RejectionReason;
import app.zhirong.financing.domain.Review.CreditProposal;
import app.zhirong.kernel.Money;
import app.zhirong.platform.database.Bind;
import app.zhirong.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of what bank and enterprise have agreed on: the decision and the contracts. */
@Component
public class AgreementStore {

    private static final String DECIDE = """
            insert into financing.decision (case_id, enterprise_id, bank_id, outcome, decided_on, amount, annual_rate,
                term_months, conditions, valid_until, reason_code, reason_text)
            values (:case, :enterprise, :bank, :outcome, :on, :amount, :rate, :term, :conditions, :until, :reason, :text)
            """;
    private static final String DECISION = """
            select outcome, decided_on, amount, annual_rate, term_months, conditions, valid_until, reason_code, reason_text
            from financing.decision where case_id = :case
            """;
    private static final String RECORD = """
            insert into financing.contract (case_id, enterprise_id, bank_id, loan_contract_no, loan_contract_date,
                pledge_contract_no, pledge_contract_date, principal_claim, secured_amount, debt_from, debt_to, annual_rate,
                ip_share, insured, file_ids)
            values (:case, :enterprise, :bank, :loanNo, :loanDate, :pledgeNo, :pledgeDate, :claim, :secured, :from, :to,
                :rate, :share, :insured, :files)
            """;
    static final String CONTRACT_COLUMNS = """
            loan_contract_no, loan_contract_date, pledge_contract_no, pledge_contract_date, principal_claim,
            secured_amount, debt_from, debt_to, annual_rate, ip_share, insured, file_ids
            """;
    private static final String CONTRACT =
            "select " + CONTRACT_COLUMNS + " from financing.contract where case_id = :case";

    private final DatabaseClient database;

    AgreementStore(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> decide(CaseFile file, Decision decision) {
        return Bind.values()
                .with("case", file.id())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("outcome", decision.outcome())
                .with("on", decision.decidedOn())
                .with("amount", decision.amount(), Money.class)
                .with("rate", decision.annualRate(), BigDecimal.class)
                .with("term", decision.termMonths(), Integer.class)
                .with("conditions", decision.conditions())
                .with("until", decision.validUntil(), LocalDate.class)
                .with("reason", decision.reasonCode(), RejectionReason.class)
                .with("text", decision.reasonText())
                .to(database.sql(DECIDE))
                .then();
    }

    public Mono<Decision> decision(UUID caseId) {
        return database.sql(DECISION)
                .bind("case", caseId)
                .map(row -> new Decision(
                        Columns.choice(row, "outcome", CreditProposal.class),
                        Columns.date(row, "decided_on"),
                        Columns.moneyIfAny(row, "amount"),
                        row.get("annual_rate", BigDecimal.class),
                        row.get("term_months", Integer.class),
                        Columns.text(row, "conditions"),
                        row.get("valid_until", LocalDate.class),
                        Columns.choiceIfAny(row, "reason_code", RejectionReason.class),
                        Columns.text(row, "reason_text")))
                .one();
    }

    public Mono<Void> record(CaseFile file, Contract contract) {
        return Bind.values()
                .with("case", file.id())
                .with("enterprise", file.enterprise().id())
                .with("bank", file.bank().id())
                .with("loanNo", contract.loanContractNo())
                .with("loanDate", contract.loanContractDate())
                .with("pledgeNo", contract.pledgeContractNo())
                .with("pledgeDate", contract.pledgeContractDate())
                .with("claim", contract.principalClaim())
                .with("secured", contract.securedAmount())
                .with("from", contract.debtFrom())
                .with("to", contract.debtTo())
                .with("rate", contract.annualRate())
                .with("share", contract.ipShare())
                .with("insured", contract.insured())
                .with("files", contract.fileIds().toArray(UUID[]::new))
                .to(database.sql(RECORD))
                .then();
    }

    public Mono<Contract> contract(UUID caseId) {
        return database.sql(CONTRACT)
                .bind("case", caseId)
                .map(AgreementStore::readContract)
                .one();
    }

    static Contract readContract(Readable row) {
        return new Contract(
                Columns.text(row, "loan_contract_no"),
                Columns.date(row, "loan_contract_date"),
                Columns.text(row, "pledge_contract_no"),
                Columns.date(row, "pledge_contract_date"),
                Columns.money(row, "principal_claim"),
                Columns.money(row, "secured_amount"),
                Columns.date(row, "debt_from"),
                Columns.date(row, "debt_to"),
                Columns.get(row, "annual_rate", BigDecimal.class),
                Columns.get(row, "ip_share", BigDecimal.class),
                Columns.flag(row, "insured"),
                List.of(Columns.get(row, "file_ids", UUID[].class)));
    }
}
