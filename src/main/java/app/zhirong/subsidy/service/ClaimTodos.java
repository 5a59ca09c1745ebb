package app.zhirong.subsidy.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.OrganisationKind;
import app.zhirong.identity.Role;
import app.zhirong.identity.SecondCheck;
import app.zhirong.notification.Todo;
import app.zhirong.notification.TodoKind;
import app.zhirong.notification.TodoSource;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.subsidy.ClaimState;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimAction;
import app.zhirong.subsidy.service.ClaimStanding.Deadlines;
import app.zhirong.subsidy.store.ClaimTodoStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** The claims, objections and lists that wait for a person. */
@Service
class ClaimTodos implements TodoSource {

    private final ClaimTodoStore store;
    private final ClaimStanding standing;
    private final SecondCheck secondCheck;
    private final BusinessClock clock;

    ClaimTodos(ClaimTodoStore store, ClaimStanding standing, SecondCheck secondCheck, BusinessClock clock) {
        this.store = store;
        this.standing = standing;
        this.secondCheck = secondCheck;
        this.clock = clock;
    }

    @Override
    public Flux<Todo> todos(CurrentUser by) {
        if (by.organisation().kind() == OrganisationKind.PLATFORM) {
            return Flux.empty();
        }
        var claims = store.claims(by, LIMIT)
                .collectList()
                .flatMap(found ->
                        secondCheck.proposers(subjects(found)).map(proposers -> ofClaims(found, proposers, by)))
                .flatMapIterable(todos -> todos);
        var lists = by.is(Role.BUREAU_DECISION_MAKER)
                ? store.lists(by, clock.today(), LIMIT).map(ClaimTodos::ofList)
                : Flux.<Todo>empty();
        return Flux.concat(claims, lists)
                .sort(Comparator.comparing(Todo::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .take(LIMIT);
    }

    private static List<UUID> subjects(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    /** What somebody proposed himself waits for another. */
    private List<Todo> ofClaims(List<Claim> claims, Map<UUID, UUID> proposers, CurrentUser by) {
        return claims.stream()
                .filter(claim -> !by.id().equals(proposers.get(claim.id())))
                .map(claim -> ofClaim(claim, by).asking(duty(claim, proposers.containsKey(claim.id()), by)))
                .toList();
    }

    private static @Nullable String duty(Claim claim, boolean proposed, CurrentUser by) {
        if (by.organisation().kind() == OrganisationKind.BANK) {
            return ClaimAction.CERTIFY.name();
        }
        return switch (claim.state()) {
            case DRAFT -> by.is(Role.ENTERPRISE_SIGNATORY) ? ClaimAction.SUBMIT.name() : null;
            case UNDER_SECOND_REVIEW -> proposed ? ClaimAction.CONFIRM_AMOUNT.name() : null;
            case APPROVED, PAYMENT_RETURNED -> proposed ? ClaimAction.CONFIRM_PAYMENT.name() : null;
            default -> null;
        };
    }

    private Todo ofClaim(Claim claim, CurrentUser by) {
        boolean contested = claim.state() == ClaimState.SUSPENDED;
        var own = by.belongsTo(claim.parties().enterpriseId());
        var dueAt = standing.of(claim, Map.of(), new Deadlines(null, null), false, by)
                .dueAt();
        return new Todo(
                contested ? TodoKind.SUBSIDY_OBJECTION : TodoKind.SUBSIDY_CLAIM,
                claim.id(),
                claim.claimNo(),
                claim.facts().loanContractNo(),
                claim.state().name(),
                own ? claim.parties().bankName() : claim.parties().enterpriseName(),
                dueAt,
                "/claims/" + claim.id(),
                null);
    }

    private static Todo ofList(Batch batch) {
        return new Todo(
                TodoKind.SUBSIDY_BATCH,
                batch.id(),
                batch.batchNo(),
                batch.title(),
                batch.state().name(),
                null,
                batch.noticeTo(),
                "/subsidy-batches/" + batch.id(),
                null);
    }
}
