package app.zhirong.enterprise.web;

import app.zhirong.document.UploadedFile;
import app.zhirong.enterprise.domain.Registration;
import app.zhirong.enterprise.domain.RegistrationAction;
import app.zhirong.enterprise.domain.RegistrationLifecycle;
import app.zhirong.enterprise.domain.RegistrationState;
import app.zhirong.enterprise.service.RegistrationDesk.Opened;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration with its papers.
 *
 * @param heldBy whose desk it lies on; absent when it is done, or on the platform's desk
 * @param reason why the papers were returned
 */
record RegistrationView(
        UUID id,
        int version,
        RegistrationState state,
        String name,
        @Nullable String uscc,
        boolean usccDoubtful,
        String regionCode,
        String applicantName,
        @Nullable Paper licence,
        @Nullable Paper letter,
        Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Office heldBy,
        List<RegistrationAction> actions) {

    static RegistrationView of(Opened opened, CurrentUser user) {
        var registration = opened.registration();
        return new RegistrationView(
                registration.id(),
                registration.version(),
                registration.state(),
                registration.name(),
                registration.uscc(),
                registration.usccDoubtful(),
                String.valueOf(registration.region()),
                registration.applicantName(),
                Paper.of(opened.papers(), registration.licenceFile()),
                Paper.of(opened.papers(), registration.letterFile()),
                registration.submittedAt(),
                registration.decidedByName(),
                registration.decidedAt(),
                registration.reason(),
                Office.of(opened),
                actions(opened, registration, user));
    }

    private static List<RegistrationAction> actions(Opened opened, Registration registration, CurrentUser user) {
        boolean otherOffice = user.organisation().kind() == OrganisationKind.BUREAU
                && opened.offices().stream().noneMatch(office -> office.id().equals(user.organisationId()));
        return otherOffice ? List.of() : RegistrationLifecycle.actions(registration.state(), user.roles());
    }

    /** A paper to be read. */
    record Paper(UUID id, String name, long sizeBytes) {

        static @Nullable Paper of(List<UploadedFile> papers, UUID id) {
            return papers.stream()
                    .filter(paper -> paper.id().equals(id))
                    .findFirst()
                    .map(paper -> new Paper(paper.id(), paper.name(), paper.sizeBytes()))
                    .orElse(null);
        }
    }

    /** Who decides, and how to reach them. */
    record Office(String organisation, String phone) {

        static @Nullable Office of(Opened opened) {
            return opened.registration().state() == RegistrationState.SUBMITTED
                    ? opened.offices().stream()
                            .findFirst()
                            .map(office -> new Office(office.name(), office.phone()))
                            .orElse(null)
                    : null;
        }
    }
}
