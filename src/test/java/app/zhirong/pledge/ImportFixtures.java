package app.zhirong.pledge;

import app.zhirong.ipasset.AssetFixtures;
import app.zhirong.kernel.Uscc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;

/** Lists of registrations made outside the platform, as a bureau uploads them. */
public final class ImportFixtures {

    private static final List<String> HEADER = List.of(
            "出质人",
            "统一社会信用代码",
            "所属县（市、区）",
            "质权人",
            "权利类型",
            "专利号/注册号",
            "登记号",
            "登记日",
            "登记担保金额（万元）",
            "债务履行期起",
            "债务履行期止",
            "是否首次质押");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ImportFixtures() {}

    /** A credit code of its own. */
    public static String nextUscc() {
        return Uscc.withChecks("91130903", "MA9P" + String.format("%04d", NUMBER.incrementAndGet()))
                .value();
    }

    /** Two patents of an enterprise in 运河区 (130903) for 2,305,000 yuan, its first pledge. */
    public static List<String> row(String registrationNo) {
        return List.of(
                "演示·沧州精工机械有限公司",
                nextUscc(),
                "运河区",
                "演示银行沧州分行",
                "专利",
                "ZL" + AssetFixtures.nextInvention(2021) + "、" + AssetFixtures.nextUtilityModel(2020),
                registrationNo,
                "2026-03-18",
                "230.5",
                "2026-03-10",
                "2027-03-09",
                "是");
    }

    /** A workbook of the rows under their header. */
    public static byte[] list(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            var all = new ArrayList<List<String>>(List.of(HEADER));
            all.addAll(rows);
            for (int r = 0; r < all.size(); r++) {
                for (int c = 0; c < all.get(r).size(); c++) {
                    sheet.value(r, c, all.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
