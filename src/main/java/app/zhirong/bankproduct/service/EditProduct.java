package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.domain.Drafts;
import app.zhirong.bankproduct.domain.ProductLifecycle;
import app.zhirong.bankproduct.domain.ProductRules;
import app.zhirong.bankproduct.domain.ProductTerms;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A bank changes a product while it is a draft. */
@Service
public class EditProduct {

    private final ProductStore products;
    private final ProductNews news;
    private final Transactions transactions;

    EditProduct(ProductStore products, ProductNews news, Transactions transactions) {
        this.products = products;
        this.news = news;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403 of another bank, 409 unless a draft, 412 if changed, 422 by field */
    public Mono<CreditProduct> edit(UUID id, ProductTerms terms, ExpectedVersion seen, CurrentUser by) {
        return products.find(id)
                .switchIfEmpty(Mono.error(BankProductProblem.NOT_FOUND::problem))
                .doOnNext(product -> requireOwn(product, by))
                .then(products.lock(id))
                .map(product -> edited(product, terms, seen))
                .flatMap(product ->
                        products.update(product).then(news.edited(product, by)).thenReturn(product))
                .as(transactions::writing);
    }

    static void requireOwn(CreditProduct product, CurrentUser by) {
        by.requireAnyOf(Role.BANK_OFFICER, Role.BANK_APPROVER);
        if (!by.belongsTo(product.bankId())) {
            throw KernelProblem.FORBIDDEN.problem();
        }
    }

    private static CreditProduct edited(CreditProduct product, ProductTerms terms, ExpectedVersion seen) {
        seen.require(product.version());
        if (!ProductLifecycle.isEditable(product.state())) {
            throw KernelProblem.MOVE_NOT_ALLOWED.problem();
        }
        ProductRules.check(terms);
        return Drafts.revised(product, terms);
    }
}
