package app.zhirong.bankproduct.service;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.domain.ProductFilter;
import app.zhirong.bankproduct.store.ProductStore;
import app.zhirong.kernel.Page;
import app.zhirong.platform.database.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The catalogue, and a bank's own drafts, page by page. */
@Service
public class ListProducts {

    private final ProductStore products;
    private final Transactions transactions;

    ListProducts(ProductStore products, Transactions transactions) {
        this.products = products;
        this.transactions = transactions;
    }

    public Mono<Page<CreditProduct>> list(ProductFilter filter, @Nullable UUID after, int limit) {
        return products.page(filter, after, limit).as(transactions::reading);
    }
}
