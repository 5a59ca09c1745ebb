package app.zhirong.pledge.service;

import app.zhirong.document.FormDocument;
import app.zhirong.document.PdfForms;
import app.zhirong.document.RenderedForm;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.ApplicationForm;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.Registration;
import app.zhirong.pledge.domain.WaiverDeclaration;
import app.zhirong.pledge.store.PledgeStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The papers that the platform prepares for the parties: the application's data, and the declarations. */
@Service
public class PrintPledgeForms {

    private final PledgeStore registrations;
    private final PdfForms forms;
    private final BusinessClock clock;
    private final Transactions transactions;

    PrintPledgeForms(PledgeStore registrations, PdfForms forms, BusinessClock clock, Transactions transactions) {
        this.registrations = registrations;
        this.forms = forms;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A paper, and under which name it is saved. */
    public record Printed(String name, byte[] pdf) {}

    /** 专利权质押登记申请表 or 商标专用权质权登记申请书, as data. */
    public Mono<Printed> application(UUID id, CurrentUser by) {
        return print(id, by, "", registration -> ApplicationForm.of(registration, clock.instant()));
    }

    /** @throws app.zhirong.kernel.Problem 422 if nothing was declared */
    public Mono<Printed> declaration(UUID id, CurrentUser by) {
        return print(id, by, "-declaration", PrintPledgeForms::declaration);
    }

    private static FormDocument declaration(Registration registration) {
        var issuedAt = registration.grounds().stream()
                .filter(GroundCheck::isDeclared)
                .map(check -> Objects.requireNonNullElse(check.declaredAt(), Instant.EPOCH))
                .max(Comparator.naturalOrder())
                .orElseThrow(PledgeProblem.NOTHING_TO_WAIVE::problem);
        return WaiverDeclaration.of(registration, issuedAt);
    }

    private Mono<Printed> print(UUID id, CurrentUser by, String suffix, Function<Registration, FormDocument> form) {
        return registrations
                .find(id)
                .switchIfEmpty(Mono.error(PledgeProblem.NOT_FOUND::problem))
                .doOnNext(found -> requireParty(found, by))
                .as(transactions::reading)
                .flatMap(found -> forms.render(form.apply(found))
                        .map(RenderedForm::pdf)
                        .map(pdf -> new Printed(found.registrationCaseNo() + suffix + ".pdf", pdf)));
    }

    private static void requireParty(Registration found, CurrentUser by) {
        if (!by.belongsTo(found.parties().pledgorOrg())
                && !by.belongsTo(found.parties().bankOrg())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }
}
