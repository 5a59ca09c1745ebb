package app.zhirong.platform.database;

import app.zhirong.kernel.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

/** The named values of one statement, empty ones with their type; money and enums as the database holds them. */
public final class Bind {

    private final Map<String, Parameter> values = new LinkedHashMap<>();

    private Bind() {}

    public static Bind values() {
        return new Bind();
    }

    public Bind with(String name, Object value) {
        values.put(name, Parameter.from(plain(value)));
        return this;
    }

    /** @param type of the column, for when the value is absent; {@code Money} and enums by their own class */
    public Bind with(String name, @Nullable Object value, Class<?> type) {
        values.put(name, value == null ? Parameter.empty(plain(type)) : Parameter.from(plain(value)));
        return this;
    }

    public GenericExecuteSpec to(GenericExecuteSpec statement) {
        var bound = statement;
        for (var value : values.entrySet()) {
            bound = bound.bind(value.getKey(), value.getValue());
        }
        return bound;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Money money -> money.yuan();
            case Enum<?> choice -> choice.name();
            default -> value;
        };
    }

    private static Class<?> plain(Class<?> type) {
        if (type == Money.class) {
            return java.math.BigDecimal.class;
        }
        return type.isEnum() ? String.class : type;
    }
}
