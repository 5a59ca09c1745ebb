package app.zhirong.financing.web;

import app.zhirong.financing.domain.Remark;
import java.time.LocalDate;

/**
 * What the bank wants corrected.
 *
 * @param round the submission it is about
 * @param field JSON pointer into the request
 */
record CaseRemarkView(int round, String field, String text, LocalDate madeOn, String madeBy) {

    static CaseRemarkView of(Remark remark) {
        return new CaseRemarkView(remark.round(), remark.field(), remark.text(), remark.madeOn(), remark.madeBy());
    }
}
