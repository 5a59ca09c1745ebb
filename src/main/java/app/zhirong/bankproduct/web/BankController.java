package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.service.ShowLists;
import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Organisation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The banks of the platform, for those who choose among them. */
@RestController
@RequestMapping("/api/banks")
class BankController {

    private final ShowLists show;

    BankController(ShowLists show) {
        this.show = show;
    }

    @GetMapping
    Mono<List<BankView>> listBanks(CurrentUser user) {
        return show.banks().map(banks -> banks.stream().map(BankView::of).toList());
    }

    /** A bank or branch. */
    record BankView(UUID id, String name, int region) {
        static BankView of(Organisation bank) {
            return new BankView(bank.id(), bank.name(), bank.region());
        }
    }
}
