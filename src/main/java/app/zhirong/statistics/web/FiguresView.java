package app.zhirong.statistics.web;

import app.zhirong.statistics.domain.Figures;
import app.zhirong.statistics.domain.Target;

/** The five figures of a region, each against target and last year. */
record FiguresView(
        MoneyFigure amount,
        CountFigure registrations,
        CountFigure enterprises,
        CountFigure firstTimeBorrowers,
        MoneyFigure subsidyPaid) {

    static FiguresView of(Figures now, Figures before, Target target) {
        return new FiguresView(
                MoneyFigure.of(now.amount(), before.amount(), target.amount()),
                CountFigure.of(now.registrations(), before.registrations(), target.registrations()),
                CountFigure.of(now.enterprises(), before.enterprises(), target.enterprises()),
                CountFigure.of(now.firstTimeBorrowers(), before.firstTimeBorrowers(), target.firstTimeBorrowers()),
                MoneyFigure.of(now.subsidyPaid(), before.subsidyPaid(), target.subsidyPaid()));
    }
}
