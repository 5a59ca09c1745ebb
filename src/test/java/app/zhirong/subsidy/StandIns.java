package app.zhirong.subsidy;

import app.zhirong.financing.Loan;
import app.zhirong.financing.Loans;
import app.zhirong.identity.CurrentUser;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loans of any facts for the tests of this module; every other loan is the real one. */
@Configuration
public class StandIns {

    public static final Map<UUID, Loan> LOANS = new ConcurrentHashMap<>();

    @Bean
    @Primary
    Loans loansOfTests(@Qualifier("app.zhirong.financing.service.StoredLoans") Loans real) {
        return new Loans() {
            @Override
            public Mono<Loan> find(UUID id) {
                return Mono.justOrEmpty(LOANS.get(id)).switchIfEmpty(Mono.defer(() -> real.find(id)));
            }

            @Override
            public Flux<Loan> ofEnterprise(UUID enterprise) {
                var ours = LOANS.values().stream()
                        .filter(loan -> loan.enterpriseId().equals(enterprise))
                        .toList();
                return Flux.fromIterable(ours).concatWith(real.ofEnterprise(enterprise));
            }

            @Override
            public Mono<Void> showTo(UUID loanId, UUID organisation, CurrentUser by) {
                return LOANS.containsKey(loanId) ? Mono.empty() : real.showTo(loanId, organisation, by);
            }
        };
    }
}
