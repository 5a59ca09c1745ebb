package app.zhirong.bankproduct;

/**
 * A paper that an application for a product must bring.
 *
 * @param code the product's own name of it, for example {@code FINANCIAL_STATEMENT}
 */
public record RequiredPaper(String code, String zh, String en) {}
