package app.zhirong.pledge.service;

import app.zhirong.pledge.domain.Deadlines;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines in working days. The office's times are from general knowledge, not verified against the text, and so can be
 * set.
 *
 * @param fileWithin a confirmed registration that isn't filed by then is withdrawn, so that nobody blocks a right
 */
@ConfigurationProperties("zhirong.pledge.working-days")
record PledgeProperties(
        @DefaultValue("10") int fileWithin,
        @DefaultValue("2") int onlineReview,
        @DefaultValue("5") int review,
        @DefaultValue("20") int publishWithin) {

    Deadlines deadlines() {
        return new Deadlines(fileWithin, onlineReview, review, publishWithin);
    }
}
