package app.zhirong.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What interest subsidy loans could bring; module subsidy answers. Without an answer a match says "without subsidy". */
public interface SubsidyEstimate {

    /**
     * Of each loan what the policy in force for the region would pay if all goes as planned; loans for which no policy
     * can be applied for are absent.
     *
     * @param region of the enterprise, GB/T 2260
     * @param startsOn first day of every loan
     */
    Mono<Map<UUID, SubsidyForecast>> forecast(int region, LocalDate startsOn, List<LoanSketch> loans);
}
