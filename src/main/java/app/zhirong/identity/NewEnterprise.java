package app.zhirong.identity;

/**
 * An enterprise that registers itself.
 *
 * @param region of its seat, GB/T 2260
 */
public record NewEnterprise(String name, String uscc, int region, NewPerson person) {}
