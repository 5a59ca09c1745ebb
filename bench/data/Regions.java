import java.util.ArrayList;
import java.util.List;

/**
 * Counties and districts of Hebei (GB/T 2260) with the share of enterprises drawn there. The codes are the standard's;
 * the shares are chosen for this data set, larger for larger cities, and are no statistics.
 */
final class Regions {

    private record City(String name, double share, String counties) {}

    /** What a draw gives: the six-digit code and the name of the city for the enterprise's name. */
    record Place(int code, String city) {}

    private static final List<City> HEBEI = List.of(
            new City("石家庄", 18, "130102 04 05 07 08 09 10 11 21 23 25 26 27 28 29 30 31 32 33 83 84"),
            new City("辛集", 1.2, "130181"),
            new City("唐山", 11, "130202 03 04 05 07 08 09 24 25 27 29 81 83 84"),
            new City("秦皇岛", 5, "130302 03 04 06 21 22 24"),
            new City("邯郸", 10, "130402 03 04 06 07 08 23 24 25 26 27 30 31 32 33 34 35 81"),
            new City("邢台", 9, "130502 03 05 06 22 23 24 25 28 29 30 31 32 33 34 35 81 82"),
            new City("保定", 12, "130602 06 07 08 09 23 24 26 27 28 30 31 33 34 35 36 37 81 83 84"),
            new City("定州", 1.5, "130682"),
            new City("雄安", 1.3, "130629 32 38"),
            new City("张家口", 5, "130702 03 05 06 08 09 22 23 24 25 26 27 28 30 31 32"),
            new City("承德", 4, "130802 03 04 21 22 24 25 26 27 28 81"),
            new City("沧州", 12, "130902 03 21 22 23 24 25 26 27 28 29 30 81 82 83 84"),
            new City("廊坊", 9, "131002 03 22 23 24 25 26 28 81 82"),
            new City("衡水", 5, "131102 03 21 22 23 24 25 26 27 28 82"));

    private final List<Place> places = new ArrayList<>();
    private final double[] cumulative;

    Regions() {
        var weights = new ArrayList<Double>();
        for (var city : HEBEI) {
            var codes = city.counties.split(" ");
            String prefix = codes[0].substring(0, 4);
            double sum = 0;
            for (var code : codes) {
                sum += weight(code);
            }
            for (var code : codes) {
                places.add(new Place(Integer.parseInt(prefix + code.substring(code.length() - 2)), city.name));
                weights.add(city.share * weight(code) / sum);
            }
        }
        cumulative = Draw.cumulative(
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    Place draw(Draw draw) {
        return places.get(draw.index(cumulative));
    }

    /** City districts (codes up to 20) and county-level cities (from 81) have more enterprises than counties. */
    private static double weight(String code) {
        int last = Integer.parseInt(code.substring(code.length() - 2));
        return last <= 20 ? 2.5 : last >= 81 ? 1.8 : 1;
    }
}
