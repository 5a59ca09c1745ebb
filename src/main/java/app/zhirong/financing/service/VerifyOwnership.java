package app.zhirong.financing.service;

import app.zhirong.financing.FinancingProblem;
import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.Asset;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.platform.web.ExpectedVersion;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The officer has seen the certificate or the register copy of a right of the case (权属核验). */
@Service
public class VerifyOwnership {

    private final CaseDesk desk;
    private final ReviewDesk review;
    private final IpAssets assets;
    private final Moment moment;

    VerifyOwnership(CaseDesk desk, ReviewDesk review, IpAssets assets, Moment moment) {
        this.desk = desk;
        this.review = review;
        this.assets = assets;
        this.moment = moment;
    }

    /** @throws app.zhirong.kernel.Problem 422 if the day lies ahead or the right is not of the case */
    public Mono<Void> verify(UUID id, ExpectedVersion seen, UUID assetId, LocalDate registerCheckedOn, CurrentUser by) {
        return desk.open(id, seen, CaseAction.VERIFY_OWNERSHIP, by)
                .flatMap(file -> rightOf(file, assetId, registerCheckedOn)
                        .flatMap(right -> assets.verifyOwnership(assetId, registerCheckedOn, by)
                                .then(desk.touch(
                                        file, CaseAction.VERIFY_OWNERSHIP, right.assetNo(), file.parties(), by))))
                .as(moment::writing);
    }

    private Mono<Asset> rightOf(CaseFile file, UUID assetId, LocalDate registerCheckedOn) {
        if (registerCheckedOn.isAfter(moment.today())) {
            return Mono.error(KernelProblem.DATE_IN_FUTURE.at("/registerCheckedOn"));
        }
        return review.assetsOf(file)
                .flatMapIterable(rights -> rights)
                .filter(right -> right.id().equals(assetId))
                .next()
                .switchIfEmpty(Mono.error(() -> FinancingProblem.NOT_COLLATERAL.at("/assetId")));
    }
}
