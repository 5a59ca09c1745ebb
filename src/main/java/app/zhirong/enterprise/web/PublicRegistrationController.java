package app.zhirong.enterprise.web;

import app.zhirong.document.IncomingPaper;
import app.zhirong.document.KeptPaper;
import app.zhirong.enterprise.EnterpriseProblem;
import app.zhirong.enterprise.domain.RegistrationEntry;
import app.zhirong.enterprise.service.ReceiveRegistration;
import app.zhirong.enterprise.service.RegisterEnterprise;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.IncomingParts;
import app.zhirong.platform.web.IncomingParts.Part;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A visitor registers an enterprise in one request of three parts: the data first, so that nothing of a wrong request is
 * kept, then the business licence and the authorisation letter.
 */
@RestController
class PublicRegistrationController {

    private final ReceiveRegistration receive;
    private final RegisterEnterprise register;

    PublicRegistrationController(ReceiveRegistration receive, RegisterEnterprise register) {
        this.receive = receive;
        this.register = register;
    }

    @PostMapping(path = "/api/public/registrations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = RegistrationForm.class)))
    Mono<RegisteredView> registerEnterprise(@RequestBody Flux<PartEvent> body) {
        return Mono.defer(() -> {
            var arrived = new Arrived();
            return IncomingParts.read(body, part -> take(part, arrived))
                    .then(Mono.defer(() -> register.register(arrived.entry(), arrived.licence(), arrived.letter())))
                    .map(RegisteredView::new);
        });
    }

    private Mono<Object> take(Part part, Arrived arrived) {
        return switch (part.name()) {
            case "registration" ->
                RegistrationData.read(part.content())
                        .flatMap(data -> receive.check(data.toEntry()))
                        .doOnNext(arrived::setEntry)
                        .cast(Object.class);
            case "licence" -> paper(part, arrived).doOnNext(arrived::setLicence).cast(Object.class);
            case "letter" -> paper(part, arrived).doOnNext(arrived::setLetter).cast(Object.class);
            default -> part.skip();
        };
    }

    private Mono<KeptPaper> paper(Part part, Arrived arrived) {
        arrived.entry();
        return receive.keep(new IncomingPaper(part.fileName(), part.content()));
    }

    /** What has arrived of a request so far; its parts come one after the other. */
    private static final class Arrived {

        private @Nullable RegistrationEntry entry;
        private @Nullable KeptPaper licence;
        private @Nullable KeptPaper letter;

        void setEntry(RegistrationEntry entry) {
            this.entry = entry;
        }

        void setLicence(KeptPaper licence) {
            this.licence = licence;
        }

        void setLetter(KeptPaper letter) {
            this.letter = letter;
        }

        RegistrationEntry entry() {
            if (entry == null) {
                throw EnterpriseProblem.REGISTRATION_LATER.at("/registration");
            }
            return entry;
        }

        KeptPaper licence() {
            return present(licence, "/licence");
        }

        KeptPaper letter() {
            return present(letter, "/letter");
        }

        private static KeptPaper present(@Nullable KeptPaper paper, String pointer) {
            if (paper == null) {
                throw KernelProblem.REQUIRED.at(pointer);
            }
            return paper;
        }
    }

    /** The enterprise that was registered; its people log in now and wait for the verification. */
    record RegisteredView(UUID id) {}

    /** The multipart form of a registration, its parts in this order. */
    @SuppressWarnings("unused")
    private record RegistrationForm(
            RegistrationData registration,
            @Schema(type = "string", format = "binary") String licence,
            @Schema(type = "string", format = "binary") String letter) {}
}
