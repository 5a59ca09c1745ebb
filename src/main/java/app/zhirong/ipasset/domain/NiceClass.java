package app.zhirong.ipasset.domain;

/** A class of goods (1 to 34) or services (35 to 45) for which a trademark is registered. */
public record NiceClass(int number) {

    public static final int FIRST = 1;
    public static final int LAST = 45;
    private static final int LAST_OF_GOODS = 34;

    /** @throws IllegalArgumentException outside 1 to 45 */
    public NiceClass {
        if (!exists(number)) {
            throw new IllegalArgumentException("no such class: " + number);
        }
    }

    public static boolean exists(int number) {
        return FIRST <= number && number <= LAST;
    }

    public boolean isService() {
        return number > LAST_OF_GOODS;
    }
}
