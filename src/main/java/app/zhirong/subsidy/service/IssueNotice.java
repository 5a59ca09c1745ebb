package app.zhirong.subsidy.service;

import app.zhirong.document.FormBlock;
import app.zhirong.document.FormBlock.Column;
import app.zhirong.document.FormBlock.DataTable;
import app.zhirong.document.FormBlock.SealPlace;
import app.zhirong.document.FormBlock.SealRow;
import app.zhirong.document.FormBlock.TextBlock;
import app.zhirong.identity.CurrentUser;
import app.zhirong.kernel.AmountInCapitals;
import app.zhirong.kernel.Money;
import app.zhirong.subsidy.domain.Batch;
import app.zhirong.subsidy.domain.Claim;
import app.zhirong.subsidy.domain.ClaimFacts;
import app.zhirong.subsidy.domain.IssuedDocument.PaperKind;
import app.zhirong.subsidy.domain.PolicyTerms;
import app.zhirong.subsidy.service.PaperIssue.Content;
import app.zhirong.subsidy.store.CallStore;
import app.zhirong.subsidy.store.PolicyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Issues the public notice (公示) of a list as a paper; it names enterprises and amounts and no personal data. */
@Component
class IssueNotice {

    private final CallStore calls;
    private final PolicyStore policies;
    private final PaperIssue papers;

    IssueNotice(CallStore calls, PolicyStore policies, PaperIssue papers) {
        this.calls = calls;
        this.policies = policies;
        this.papers = papers;
    }

    Mono<Void> issue(Batch batch, List<Claim> lines, CurrentUser by) {
        return calls.find(batch.callId())
                .flatMap(call -> policies.findVersion(call.policyVersionId()))
                .flatMap(policy -> papers.issue(content(batch, lines, policy.terms(), by.organisationId())));
    }

    private static Content content(Batch batch, List<Claim> lines, PolicyTerms terms, UUID owner) {
        return new Content(
                PaperKind.PUBLIC_NOTICE,
                batch.id(),
                owner,
                batch.region(),
                batch.batchNo(),
                batch.title(),
                terms.name().zh(),
                terms.demo() ? "演示政策、非官方" : null,
                batch.ownerName(),
                blocks(batch, lines));
    }

    private static List<FormBlock> blocks(Batch batch, List<Claim> lines) {
        var from = Objects.requireNonNull(batch.publishedOn());
        var to = Objects.requireNonNull(batch.noticeTo());
        return List.of(
                new TextBlock(
                        "",
                        List.of(
                                "经 " + batch.decisionDate() + " 研究决定（" + batch.decisionNo() + "），现将拟补助名单予以公示。",
                                "公示期：" + from + " 至 " + to + "（" + batch.noticeWorkingDays() + " 个工作日）。",
                                "对公示内容有异议的，请在公示期内实名提出，并写明理由和联系方式。")),
                table(lines),
                new TextBlock(
                        "", List.of("联系电话：" + batch.phone() + (batch.email() == null ? "" : "　电子邮箱：" + batch.email()))),
                new SealRow(List.of(new SealPlace("公示单位（盖章）", batch.ownerName(), "", from))));
    }

    private static DataTable table(List<Claim> lines) {
        var rows = new ArrayList<List<String>>();
        for (var claim : lines) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    claim.parties().enterpriseName(),
                    ClaimForm.region(claim.parties().region()),
                    claim.facts().rights().stream()
                            .map(ClaimFacts.ClaimedRight::assetNo)
                            .collect(Collectors.joining("、")),
                    claim.parties().bankName(),
                    ClaimForm.grouped(claim.proposedAmount())));
        }
        var total = Money.sum(lines.stream().map(Claim::proposedAmount).toList());
        return new DataTable(
                "拟补助名单",
                List.of(
                        Column.centred("序号", 7),
                        Column.text("企业名称", 27),
                        Column.text("所属县区", 12),
                        Column.text("质押权利", 22),
                        Column.text("贷款银行", 16),
                        Column.number("拟补助金额（元）", 16)),
                rows,
                List.of("", "合计", "", AmountInCapitals.of(total), "", ClaimForm.grouped(total)),
                null);
    }
}
