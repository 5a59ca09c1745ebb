package app.zhirong.pledge.service;

import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.domain.GroundCheck;
import app.zhirong.pledge.domain.Precheck;
import app.zhirong.pledge.domain.Registration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs the pre-check on the rights as they are today; what people ticked and declared stays. */
@Component
class RightsPrecheck {

    private final IpAssets assets;
    private final BusinessClock clock;

    RightsPrecheck(IpAssets assets, BusinessClock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    Mono<List<Asset>> rightsOf(Registration registration) {
        return assets.findAll(registration.assetIds()).collectList();
    }

    Mono<List<GroundCheck>> renew(Registration registration) {
        return rightsOf(registration).map(rights -> renew(registration, rights));
    }

    List<GroundCheck> renew(Registration registration, List<Asset> rights) {
        var known = registration.grounds().stream().collect(Collectors.toMap(GroundCheck::ground, Function.identity()));
        return Precheck.run(registration.rightType(), rights, registration.terms(), clock.today()).stream()
                .map(fresh -> known.getOrDefault(fresh.ground(), fresh).renewed(fresh))
                .toList();
    }
}
