package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.BankProductProblem;
import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One product. */
@Service
public class ShowProduct {

    private final ProductStore products;
    private final Transactions transactions;

    ShowProduct(ProductStore products, Transactions transactions) {
        this.products = products;
        this.transactions = transactions;
    }

    /** @throws app.zhirong.kernel.Problem 404 when there is none or the caller may not see it */
    public Mono<CreditProduct> show(UUID id) {
        return products.find(id)
                .switchIfEmpty(Mono.error(BankProductProblem.NOT_FOUND::problem))
                .as(transactions::reading);
    }
}
