package app.zhirong.financing.service;

import app.zhirong.financing.domain.CaseAction;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Remark;
import app.zhirong.financing.domain.RequestFields;
import app.zhirong.financing.store.RemarkStore;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The bank tells all that is to be corrected at once (一次性告知), each at its field. */
@Service
public class ReturnForCorrection {

    private final CaseDesk desk;
    private final RemarkStore remarks;
    private final Moment moment;

    ReturnForCorrection(CaseDesk desk, RemarkStore remarks, Moment moment) {
        this.desk = desk;
        this.remarks = remarks;
        this.moment = moment;
    }

    public Mono<Void> returnForCorrection(UUID id, ExpectedVersion seen, List<FieldRemark> told, CurrentUser by) {
        return desk.open(id, seen, CaseAction.RETURN_FOR_CORRECTION, by)
                .flatMap(file -> remark(file, told, by).then(desk.move(file, CaseAction.RETURN_FOR_CORRECTION, by)))
                .as(moment::writing);
    }

    private Mono<Void> remark(CaseFile file, List<FieldRemark> told, CurrentUser by) {
        var all = told.stream()
                .map(one -> new Remark(file.round(), one.field(), one.text().strip(), moment.today(), by.displayName()))
                .toList();
        RequestFields.check(all, file.terms());
        return Flux.fromIterable(all)
                .concatMap(one -> remarks.insert(moment.nextId(), file, one))
                .then();
    }

    /**
     * What is wrong at one field.
     *
     * @param field JSON pointer into the request
     */
    public record FieldRemark(String field, String text) {}
}
