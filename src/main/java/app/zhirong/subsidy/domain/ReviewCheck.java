package app.zhirong.subsidy.domain;

import java.util.List;
import java.util.Locale;

/**
 * One of the ten checks (十项核查) with what it rests on.
 *
 * @param evidence the facts found, for the text {@code check.<code>.<verdict>}
 * @param refusals rules of the policy that aren't met, where the check is about them
 */
public record ReviewCheck(CheckCode code, CheckVerdict verdict, List<Param> evidence, List<Refusal> refusals) {

    public ReviewCheck {
        evidence = List.copyOf(evidence);
        refusals = List.copyOf(refusals);
    }

    /** Stable, for texts, for example {@code double-funding.fail}. */
    public String key() {
        return (code.name() + "." + verdict.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is checked, in the order of the review sheet. */
    public enum CheckCode {
        /** 申报主体: region and size. */
        ELIGIBILITY,
        /** 申报时间. */
        WINDOW,
        /** 材料齐全. */
        PAPERS,
        /** 时间顺序 and the other rules of the policy. */
        ORDER,
        /** 逾期. */
        OVERDUE,
        /** 银行确认. */
        BANK_CONFIRMATION,
        /** 金额核算. */
        COMPUTATION,
        /** 上限. */
        CAP,
        /** 重复补助. */
        DOUBLE_FUNDING,
        /** 失信等名单. */
        EXCLUSION
    }

    /** What came of it. */
    public enum CheckVerdict {
        PASS,
        FAIL,
        /** The platform can't know; the reviewer looks and says what was seen. */
        MANUAL
    }
}
