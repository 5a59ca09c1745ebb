package app.zhirong.bankproduct.domain;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import java.util.UUID;

/** Puts a bank's terms and the product they are of together. */
public final class Drafts {

    private Drafts() {}

    /** A product that is new. */
    public static CreditProduct draft(UUID id, UUID bankId, String bankName, ProductTerms terms) {
        return of(id, 0, bankId, bankName, terms);
    }

    /** The same product with other terms. */
    public static CreditProduct revised(CreditProduct product, ProductTerms terms) {
        return of(product.id(), product.version() + 1, product.bankId(), product.bankName(), terms);
    }

    private static CreditProduct of(UUID id, int version, UUID bankId, String bankName, ProductTerms terms) {
        return new CreditProduct(
                id,
                version,
                bankId,
                bankName,
                terms.name(),
                terms.code(),
                terms.summary(),
                terms.pledgeRates(),
                terms.minAssetCounts(),
                terms.minRemainingMonths(),
                terms.minAppraisedValue(),
                terms.acceptedValueKinds(),
                terms.regions(),
                terms.industries(),
                terms.tags(),
                terms.sizes(),
                terms.minAgeMonths(),
                terms.minAmount(),
                terms.maxAmount(),
                terms.minTermMonths(),
                terms.maxTermMonths(),
                terms.lprTenor(),
                terms.spreadBp(),
                terms.requiredPapers(),
                ProductState.DRAFT);
    }
}
