package app.zhirong.bankproduct;

/** Where a product stands; who may move it on is in {@code docs/domain/products-and-lists.md}. */
public enum ProductState {
    DRAFT,
    /** 待复核: one person has proposed to publish it, another must confirm. */
    PROPOSED,
    PUBLISHED,
    SUSPENDED,
    RETIRED
}
