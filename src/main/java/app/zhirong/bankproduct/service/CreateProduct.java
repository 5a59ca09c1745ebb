package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.domain.Drafts;
import app.zhirong.bankproduct.domain.ProductRules;
import app.zhirong.bankproduct.domain.ProductTerms;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.Ids;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.platform.database.Transactions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank drafts a product. */
@Service
public class CreateProduct {

    private final ProductStore products;
    private final ProductNews news;
    private final Ids ids;
    private final BusinessClock clock;
    private final Transactions transactions;

    CreateProduct(ProductStore products, ProductNews news, Ids ids, BusinessClock clock, Transactions transactions) {
        this.products = products;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 403 unless a bank's officer or approver, 422 by field, 409 for a used code */
    public Mono<CreditProduct> create(ProductTerms terms, CurrentUser by) {
        return Mono.fromSupplier(() -> drafted(terms, by))
                .flatMap(product -> products.insert(product, by.id(), clock.instant())
                        .then(news.created(product, by))
                        .thenReturn(product))
                .as(transactions::writing);
    }

    private CreditProduct drafted(ProductTerms terms, CurrentUser by) {
        by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER);
        ProductRules.check(terms);
        return Drafts.draft(ids.next(), by.organisationId(), by.organisation().name(), terms);
    }
}
