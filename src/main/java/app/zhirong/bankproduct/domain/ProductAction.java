package app.zhirong.bankproduct.domain;

/** What a bank's people do with a product. */
public enum ProductAction {
    PROPOSE,
    PUBLISH,
    SEND_BACK,
    SUSPEND,
    RESUME,
    REVISE,
    RETIRE
}
