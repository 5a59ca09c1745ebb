package app.zhirong.subsidy.domain;

import app.zhirong.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public notice (公示) as everybody may read it.
 *
 * @param documentCode under which the notice itself can be verified; absent in lists
 * @param open whether objections are still taken, as far as the list's state goes
 */
public record Notice(
        UUID id,
        String batchNo,
        String title,
        boolean open,
        String issuer,
        String phone,
        @Nullable String email,
        int region,
        String decisionNo,
        LocalDate decisionDate,
        int noticeWorkingDays,
        LocalDate publishedOn,
        LocalDate noticeTo,
        @Nullable String approvalDocumentNo,
        String callTitle,
        @Nullable String documentCode,
        PolicyTerms terms,
        List<Line> lines) {

    public Notice {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    /** @param contested whether an objection to it is being dealt with */
    public record Line(
            int no,
            String enterpriseName,
            int region,
            List<String> assetNos,
            String bankName,
            Money amount,
            boolean contested) {

        public Line {
            assetNos = List.copyOf(assetNos);
        }
    }
}
