package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import app.zhirong.subsidy.SubsidyProblem;
import app.zhirong.subsidy.domain.Call;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.domain.ClaimRemark;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.ClaimChange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The first level returns a claim with all remarks at once (一次性告知) and a day until which it can be corrected. */
@Service
public class ReturnClaim {

    private final ClaimWork work;
    private final CallStore calls;

    ReturnClaim(ClaimWork work, CallStore calls) {
        this.work = work;
        this.calls = calls;
    }

    /**
     * @param dueOn absent for the correction deadline of the call, which may lie after its window
     * @throws app.zhirong.kernel.Problem 422 if the day is past or after the call's correction deadline
     */
    public Mono<Void> giveBack(
            UUID id, ExpectedVersion seen, List<ClaimRemark> remarks, @Nullable LocalDate dueOn, CurrentUser by) {
        var action = ClaimAction.RETURN_FOR_CORRECTION;
        return work.on(
                id,
                seen,
                action,
                by,
                claim -> calls.find(claim.callId())
                        .map(call -> due(call, dueOn))
                        .flatMap(due ->
                                work.move(claim, action, ClaimChange.of().remarks(remarks, due), told(remarks), by)));
    }

    private LocalDate due(Call call, @Nullable LocalDate wished) {
        var latest = call.correctionDeadline();
        var due = wished == null ? latest : wished;
        if (due.isAfter(latest) || due.isBefore(work.today())) {
            throw SubsidyProblem.CORRECTION_DUE.at("/dueOn", latest.toString());
        }
        return due;
    }

    private static String told(List<ClaimRemark> remarks) {
        return remarks.stream().map(ClaimRemark::text).collect(Collectors.joining("；"));
    }
}
