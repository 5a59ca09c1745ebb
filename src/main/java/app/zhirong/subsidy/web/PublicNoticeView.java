package app.zhirong.subsidy.web;

import app.zhirong.calendar.WorkingDays;
import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.Notice;
import app.zhirong.subsidy.web.PolicyView.RegionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public notice; names enterprises and amounts, and no personal data.
 *
 * @param workingDaysLeft today not counted; negative when over
 * @param open whether objections are taken today
 */
record PublicNoticeView(
        PublicNoticeRow notice,
        String policyName,
        @Nullable String policyDocumentNo,
        boolean demo,
        boolean verified,
        String decisionNo,
        LocalDate decisionDate,
        String phone,
        @Nullable String email,
        @Nullable String approvalDocumentNo,
        @Nullable String documentCode,
        long workingDaysLeft,
        List<NoticeDay> days,
        List<PublicNoticeLine> lines,
        Money totalAmount,
        String totalInCapitals) {

    static PublicNoticeView of(Notice notice, WorkingDays calendar, LocalDate today, Locale locale) {
        return new PublicNoticeView(
                PublicNoticeRow.of(notice, today),
                notice.terms().name().in(locale),
                notice.terms().documentNo(),
                notice.terms().demo(),
                notice.terms().verified(),
                notice.decisionNo(),
                notice.decisionDate(),
                notice.phone(),
                notice.email(),
                notice.approvalDocumentNo(),
                notice.documentCode(),
                calendar.between(today, notice.noticeTo()),
                notice.publishedOn()
                        .plusDays(1)
                        .datesUntil(notice.noticeTo().plusDays(1))
                        .map(day -> new NoticeDay(day, calendar.isWorkingDay(day)))
                        .toList(),
                notice.lines().stream()
                        .map(line -> PublicNoticeLine.of(line, locale))
                        .toList(),
                notice.total(),
                AmountInCapitals.of(notice.total()));
    }

    /** A notice as a row of the list. */
    record PublicNoticeRow(
            UUID id,
            String batchNo,
            String title,
            String issuer,
            String callTitle,
            LocalDate noticeFrom,
            LocalDate noticeTo,
            boolean open,
            boolean demo) {

        static PublicNoticeRow of(Notice notice, LocalDate today) {
            return new PublicNoticeRow(
                    notice.id(),
                    notice.batchNo(),
                    notice.title(),
                    notice.issuer(),
                    notice.callTitle(),
                    notice.publishedOn(),
                    notice.noticeTo(),
                    notice.open() && !today.isAfter(notice.noticeTo()),
                    notice.terms().demo());
        }
    }

    /** A day of the notice, from the day after publication on. */
    record NoticeDay(LocalDate day, boolean workingDay) {}

    /** One enterprise on the list. */
    record PublicNoticeLine(
            int no,
            String enterpriseName,
            RegionName county,
            List<String> assetNos,
            String bankName,
            Money proposedAmount,
            boolean contested) {

        static PublicNoticeLine of(Notice.Line line, Locale locale) {
            return new PublicNoticeLine(
                    line.no(),
                    line.enterpriseName(),
                    RegionName.of(line.region(), locale),
                    line.assetNos(),
                    line.bankName(),
                    line.amount(),
                    line.contested());
        }
    }
}
