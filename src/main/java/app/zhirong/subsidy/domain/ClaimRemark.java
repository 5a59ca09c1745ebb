package app.zhirong.subsidy.domain;

/**
 * What has to be corrected, told together with all others (一次性告知).
 *
 * @param field the paper's or field's name, for example {@code LOAN_CONTRACT} or {@code payeeAccount}
 */
public record ClaimRemark(String field, String text) {}
