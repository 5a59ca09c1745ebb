package app.zhirong.subsidy.store;

import app.zhirong.platform.database.Columns;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Values kept whole in a JSON column. */
final class JsonValues {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonValues() {}

    static Json of(Object value) {
        return Json.of(MAPPER.writeValueAsString(value));
    }

    static <T> T read(Readable row, String column, Class<T> type) {
        return MAPPER.readValue(Columns.get(row, column, Json.class).asString(), type);
    }

    static <T> @Nullable T readIfAny(Readable row, String column, Class<T> type) {
        var json = row.get(column, Json.class);
        return json == null ? null : MAPPER.readValue(json.asString(), type);
    }

    static <T> List<T> readList(Readable row, String column, Class<T> type) {
        var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return MAPPER.readValue(Columns.get(row, column, Json.class).asString(), list);
    }
}
