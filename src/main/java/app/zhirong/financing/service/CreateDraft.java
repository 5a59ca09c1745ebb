package app.zhirong.financing.service;

import app.zhirong.audit.AuditRecord;
import app.zhirong.audit.AuditTrail;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.Products;
import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.FinancingState;
import app.zhirong.financing.domain.Amounts;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Party;
import app.zhirong.financing.domain.ProductTerms;
import app.zhirong.financing.store.ApplicationStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import app.zhirong.identity.Organisations;
import app.zhirong.identity.Role;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** An enterprise begins an application for a product. Nobody else sees it before it is submitted. */
@Service
public class CreateDraft {

    private final Products products;
    private final Organisations organisations;
    private final ApplicationStore cases;
    private final RequestDesk requests;
    private final AuditTrail trail;
    private final Moment moment;

    CreateDraft(
            Products products,
            Organisations organisations,
            ApplicationStore cases,
            RequestDesk requests,
            AuditTrail trail,
            Moment moment) {
        this.products = products;
        this.organisations = organisations;
        this.cases = cases;
        this.requests = requests;
        this.trail = trail;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the product takes no applications, 404 for rights or files of others */
    public Mono<UUID> create(UUID productId, RequestDraft draft, CurrentUser by) {
        return offered(productId, by)
                .flatMap(product -> organisations
                        .find(product.bankId())
                        .switchIfEmpty(Mono.error(() -> FinancingProblem.PRODUCT_NOT_OFFERED.at("/productId")))
                        .flatMap(bank -> begin(product, bank, by)))
                .flatMap(file -> requests.keep(file, draft, by)
                        .then(trail.record(entry(file), by))
                        .thenReturn(file.id()))
                .as(moment::writing);
    }

    private Mono<CreditProduct> offered(UUID productId, CurrentUser by) {
        return Mono.fromSupplier(() -> by.requireAnyOf(Role.ENTERPRISE_OPERATOR, Role.ENTERPRISE_SIGNATORY))
                .flatMap(user -> products.find(productId))
                .filter(product -> product.state() == ProductState.PUBLISHED)
                .switchIfEmpty(Mono.error(() -> FinancingProblem.PRODUCT_NOT_OFFERED.at("/productId")));
    }

    private Mono<CaseFile> begin(CreditProduct product, Organisation bank, CurrentUser by) {
        return cases.nextNumber()
                .map(number -> file(number, product, bank, by.organisation()))
                .flatMap(file -> cases.insert(file, by.id(), moment.now()).thenReturn(file));
    }

    private CaseFile file(long number, CreditProduct product, Organisation bank, Organisation enterprise) {
        var today = moment.today();
        return new CaseFile(
                moment.nextId(),
                0,
                String.format(Locale.ROOT, "RZ-%d-%06d", today.getYear(), number % 1_000_000),
                new Party(enterprise.id(), enterprise.name(), enterprise.uscc(), enterprise.phone()),
                new Party(bank.id(), bank.name(), null, bank.phone()),
                enterprise.region(),
                product.id(),
                product.version(),
                product.name(),
                ProductTerms.of(product),
                FinancingState.DRAFT,
                1,
                today,
                null,
                null,
                Amounts.NONE,
                null,
                null,
                null);
    }

    private static AuditRecord entry(CaseFile file) {
        return new AuditRecord(
                file.id(),
                "CREATE_DRAFT",
                null,
                FinancingState.DRAFT.name(),
                null,
                Set.of(file.enterprise().id()),
                null);
    }
}
