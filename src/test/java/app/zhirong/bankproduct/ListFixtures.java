package app.zhirong.bankproduct;

import app.zhirong.kernel.Uscc;
import app.zhirong.support.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;

/** Workbooks of lists for tests. */
public final class ListFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private ListFixtures() {}

    /** The business date, which may run ahead of the machine's. */
    public static LocalDate today(Person person) {
        return LocalDate.parse(person.get("/api/session").at("/businessDate"));
    }

    /** A credit code of its own. */
    public static String nextUscc() {
        return Uscc.withChecks("91130903", "MA0T" + NUMBER.incrementAndGet()).value();
    }

    /** Rows of code, name, limit, from, to; an empty text leaves the cell out. */
    public static byte[] whitelist(List<List<String>> rows) {
        return workbook(List.of("统一社会信用代码", "企业名称", "预授信额度（元）", "有效期起", "有效期止"), rows);
    }

    /** Rows of code, name, from, to. */
    public static byte[] recommendations(List<List<String>> rows) {
        return workbook(List.of("统一社会信用代码", "企业名称", "有效期起", "有效期止"), rows);
    }

    public static byte[] workbook(List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            var all = new ArrayList<List<String>>(List.of(header));
            all.addAll(rows);
            for (int r = 0; r < all.size(); r++) {
                for (int c = 0; c < all.get(r).size(); c++) {
                    if (!all.get(r).get(c).isEmpty()) {
                        sheet.value(r, c, all.get(r).get(c));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
