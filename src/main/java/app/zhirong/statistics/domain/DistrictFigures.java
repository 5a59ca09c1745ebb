package app.zhirong.statistics.domain;

/**
 * A district's figures of a period, of the same days a year before, and its target of the year.
 *
 * @param district GB/T 2260; the bureau's own code for what lies in no district of it
 */
public record DistrictFigures(int district, Figures now, Figures before, Target target) {}
