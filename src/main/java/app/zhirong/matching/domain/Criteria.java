package app.zhirong.matching.domain;

import app.zhirong.matching.domain.Criterion.Age;
import app.zhirong.matching.domain.Criterion.AmountAsked;
import app.zhirong.matching.domain.Criterion.AppraisedValue;
import app.zhirong.matching.domain.Criterion.Industry;
import app.zhirong.matching.domain.Criterion.LoanableAmount;
import app.zhirong.matching.domain.Criterion.RemainingTerm;
import app.zhirong.matching.domain.Criterion.RightCount;
import app.zhirong.matching.domain.Criterion.RightKind;
import app.zhirong.matching.domain.Criterion.Seat;
import app.zhirong.matching.domain.Criterion.Size;
import app.zhirong.matching.domain.Criterion.Tag;
import app.zhirong.matching.domain.Criterion.TermAsked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions that stand between an enterprise and a product, in the order in which they are told. */
final class Criteria {

    private Criteria() {}

    static List<Criterion> of(Facts facts) {
        var criteria = new ArrayList<Criterion>();
        aboutTheRights(facts, criteria);
        aboutTheWish(facts, criteria);
        aboutTheEnterprise(facts, criteria);
        return criteria;
    }

    private static void aboutTheRights(Facts facts, List<Criterion> criteria) {
        var product = facts.product();
        criteria.add(new RightKind(product.acceptedKinds()));
        product.minAssetCounts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> criteria.add(new RightCount(count.getKey(), count.getValue())));
        if (facts.remainingMonths().isPresent()) {
            var asked = facts.wish().termMonths();
            int term = asked == null ? product.minTermMonths() : asked;
            criteria.add(new RemainingTerm(Math.max(product.minRemainingMonths(), term)));
        }
        var minimum = product.minAppraisedValue();
        if (minimum != null) {
            criteria.add(new AppraisedValue(minimum));
        }
        criteria.add(new LoanableAmount(product.minAmount()));
    }

    private static void aboutTheWish(Facts facts, List<Criterion> criteria) {
        var product = facts.product();
        var amount = facts.wish().amount();
        if (amount != null) {
            criteria.add(new AmountAsked(amount, product.minAmount()));
        }
        var term = facts.wish().termMonths();
        if (term != null) {
            criteria.add(new TermAsked(term, product.minTermMonths(), product.maxTermMonths()));
        }
    }

    private static void aboutTheEnterprise(Facts facts, List<Criterion> criteria) {
        var product = facts.product();
        if (!product.sizes().isEmpty()) {
            criteria.add(new Size(product.sizes()));
        }
        if (!product.regions().isEmpty()) {
            criteria.add(new Seat(product.regions()));
        }
        if (!product.industries().isEmpty()) {
            criteria.add(new Industry(product.industries()));
        }
        if (!product.tags().isEmpty()) {
            criteria.add(new Tag(product.tags()));
        }
        if (product.minAgeMonths() > 0) {
            criteria.add(new Age(product.minAgeMonths()));
        }
    }
}
