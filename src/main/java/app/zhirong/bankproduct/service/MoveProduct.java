package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.domain.ProductAction;
import app.zhirong.bankproduct.domain.ProductLifecycle;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.SecondCheck;
import app.zhirong.platform.database.Transactions;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Moves a product along its lifecycle; publishing takes two people. */
@Service
public class MoveProduct {

    private static final String PUBLICATION = "product-publication";

    private final ProductStore products;
    private final SecondCheck secondCheck;
    private final ProductNews news;
    private final Transactions transactions;

    MoveProduct(ProductStore products, SecondCheck secondCheck, ProductNews news, Transactions transactions) {
        this.products = products;
        this.secondCheck = secondCheck;
        this.news = news;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404, 403, 409 if the table has no such move, 412, 422 for the same person */
    public Mono<CreditProduct> move(UUID id, ProductAction action, ExpectedVersion seen, CurrentUser by) {
        return products.find(id)
                .switchIfEmpty(Mono.error(BankProductProblem.NOT_FOUND::problem))
                .doOnNext(product -> EditProduct.requireOwn(product, by))
                .then(products.lock(id))
                .flatMap(product -> moved(product, action, seen, by))
                .as(transactions::writing);
    }

    private Mono<CreditProduct> moved(
            CreditProduct product, ProductAction action, ExpectedVersion seen, CurrentUser by) {
        seen.require(product.version());
        var to = ProductLifecycle.next(product.state(), action, by.roles());
        return fourEyes(product, action, by)
                .then(products.setState(product.id(), to))
                .then(news.moved(product, action, to, by))
                .then(products.find(product.id()));
    }

    private Mono<Void> fourEyes(CreditProduct product, ProductAction action, CurrentUser by) {
        return switch (action) {
            case PROPOSE -> secondCheck.propose(product.id(), PUBLICATION, by);
            case PUBLISH -> secondCheck.confirm(product.id(), PUBLICATION, by);
            case SEND_BACK -> secondCheck.withdraw(product.id(), PUBLICATION, by);
            case SUSPEND, RESUME, REVISE, RETIRE -> Mono.empty();
        };
    }
}
