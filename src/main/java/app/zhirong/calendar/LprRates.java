package app.zhirong.calendar;

import reactor.core.publisher.Mono;

/** The loan prime rate as it is known now; a month without a publication stays unknown. */
public interface LprRates {

    Mono<LprHistory> history();
}
