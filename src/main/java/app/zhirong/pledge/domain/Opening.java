package app.zhirong.pledge.domain;

import app.zhirong.financing.Contract;
import app.zhirong.financing.FinancingCase;
import app.zhirong.ipasset.Asset;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Money;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.PledgeRegistrationState;
import app.zhirong.pledge.RightType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a contracted case can be registered.
 *
 * @param rights all rights of the case
 * @param others the registrations that the case has already, also ended ones
 */
public record Opening(FinancingCase found, List<Asset> rights, List<Registration> others) {

    /** Those that are registered together. */
    public List<Asset> rightsOf(RightType type) {
        return rights.stream()
                .filter(right -> RightType.of(right.kind()) == type)
                .toList();
    }

    /** What the contract secures and no registration has yet: the money of a case is registered once. */
    public Money left() {
        var registered = others.stream()
                .filter(other -> !other.state().isEnd())
                .map(Registration::securedAmount)
                .toList();
        return contract().securedAmount().minus(Money.sum(registered));
    }

    private boolean hasBothTypes() {
        return rightsOf(RightType.PATENT).size() != rights.size()
                && rightsOf(RightType.TRADEMARK).size() != rights.size();
    }

    /** Whether the type has a registration that has not ended. */
    public boolean isOpen(RightType type) {
        return others.stream()
                .anyMatch(other -> other.rightType() == type && !other.state().isEnd());
    }

    /** @throws app.zhirong.kernel.Problem 409 if the type has one already, 422 if there is nothing of the type, or the amount isn't covered */
    public Registration of(RightType type, @Nullable Money securedAmount, UUID id, String number, LocalDate today) {
        var pledged = rightsOf(type);
        if (pledged.isEmpty()) {
            throw PledgeProblem.NO_RIGHTS_OF_TYPE.at("/rightType");
        }
        if (isOpen(type)) {
            throw PledgeProblem.ALREADY_OPEN.problem();
        }
        var terms = terms(securedAmount == null ? defaultAmount() : securedAmount);
        return new Registration(
                id,
                0,
                number,
                found.id(),
                found.caseNo(),
                type,
                new Registration.Parties(
                        found.enterpriseId(),
                        found.enterpriseName(),
                        found.enterpriseUscc(),
                        found.bankId(),
                        found.bankName()),
                found.region(),
                terms,
                pledged.stream().map(PledgedRight::of).toList(),
                PledgeRegistrationState.DRAFT,
                null,
                Precheck.run(type, pledged, terms, today),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Money defaultAmount() {
        if (hasBothTypes()) {
            throw KernelProblem.REQUIRED.at("/securedAmount");
        }
        return left();
    }

    private DebtTerms terms(Money amount) {
        if (!amount.isPositive() || amount.isMoreThan(left())) {
            throw PledgeProblem.ABOVE_CONTRACT.at(
                    "/securedAmount",
                    left().toString(),
                    contract().securedAmount().toString());
        }
        var contract = contract();
        return new DebtTerms(
                contract.loanContractNo(),
                contract.loanContractDate(),
                contract.pledgeContractNo(),
                contract.pledgeContractDate(),
                contract.principalClaim(),
                amount,
                contract.debtFrom(),
                contract.debtTo());
    }

    private Contract contract() {
        return Objects.requireNonNull(found.contract(), "a case to be pledged is contracted");
    }
}
