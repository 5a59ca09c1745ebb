package app.zhirong.subsidy.domain;

import app.zhirong.subsidy.domain.ReviewCheck.CheckCode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a level of review found.
 *
 * @param ticked checks that the reviewer made by hand, with what was seen
 */
public record ReviewOpinion(String text, String organisation, String signedBy, LocalDate on, List<CheckTick> ticked) {

    public ReviewOpinion {
        ticked = List.copyOf(ticked);
    }

    /** A check that a person made. */
    public record CheckTick(CheckCode code, String note) {}
}
