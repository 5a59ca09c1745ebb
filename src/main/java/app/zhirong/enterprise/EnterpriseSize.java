package app.zhirong.enterprise;

/** How large an enterprise is by the standard of 工信部联企业〔2011〕300号; all but the large are 中小微企业. */
public enum EnterpriseSize {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
