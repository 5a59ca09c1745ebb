package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.domain.ProductAction;
import app.zhirong.bankproduct.service.MoveProduct;
import app.zhirong.identity.CurrentUser;
import app.zhirong.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Products: the moves of their lifecycle. */
@RestController
@RequestMapping("/api/products/{id}")
class ProductMoveController {

    private final MoveProduct move;

    ProductMoveController(MoveProduct move) {
        this.move = move;
    }

    @PostMapping("/propose")
    Mono<ResponseEntity<ProductView>> proposeProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.PROPOSE, seen, user);
    }

    @PostMapping("/publish")
    Mono<ResponseEntity<ProductView>> publishProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.PUBLISH, seen, user);
    }

    @PostMapping("/send-back")
    Mono<ResponseEntity<ProductView>> sendProductBack(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.SEND_BACK, seen, user);
    }

    @PostMapping("/suspend")
    Mono<ResponseEntity<ProductView>> suspendProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.SUSPEND, seen, user);
    }

    @PostMapping("/resume")
    Mono<ResponseEntity<ProductView>> resumeProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.RESUME, seen, user);
    }

    @PostMapping("/revise")
    Mono<ResponseEntity<ProductView>> reviseProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.REVISE, seen, user);
    }

    @PostMapping("/retire")
    Mono<ResponseEntity<ProductView>> retireProduct(
            @PathVariable UUID id, @RequestHeader("If-Match") ExpectedVersion seen, CurrentUser user) {
        return moved(id, ProductAction.RETIRE, seen, user);
    }

    private Mono<ResponseEntity<ProductView>> moved(
            UUID id, ProductAction action, ExpectedVersion seen, CurrentUser user) {
        return move.move(id, action, seen, user).map(product -> ProductController.answer(product, user));
    }
}
