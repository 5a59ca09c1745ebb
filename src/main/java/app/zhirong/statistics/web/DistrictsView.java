package app.zhirong.statistics.web;

import app.zhirong.statistics.domain.DistrictFigures;
import app.zhirong.statistics.service.ListDistricts.ByDistrict;
import java.util.List;
import java.util.Locale;

/** A bureau's figures by district. */
record DistrictsView(PeriodView period, List<DistrictView> districts) {

    static DistrictsView of(ByDistrict by, Locale language) {
        return new DistrictsView(
                PeriodView.of(by.period()),
                by.rows().stream().map(row -> DistrictView.of(row, language)).toList());
    }

    /** One district. */
    record DistrictView(int district, String name, FiguresView figures) {

        static DistrictView of(DistrictFigures row, Locale language) {
            return new DistrictView(
                    row.district(),
                    RegionNames.of(row.district(), language),
                    FiguresView.of(row.now(), row.before(), row.target()));
        }
    }
}
