package app.zhirong.bankproduct.web;

import app.zhirong.bankproduct.CreditProduct;
import app.zhirong.bankproduct.ProductState;
import app.zhirong.bankproduct.domain.ProductFilter;
import app.zhirong.bankproduct.service.CreateProduct;
import app.zhirong.bankproduct.service.EditProduct;
import app.zhirong.bankproduct.service.ListProducts;
import app.zhirong.bankproduct.service.ShowProduct;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.AssetKind;
import app.zhirong.kernel.Page;
import app.zhirong.platform.web.ExpectedVersion;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Products: list, show, draft, change. */
@RestController
@RequestMapping("/api/products")
class ProductController {

    private final ListProducts list;
    private final ShowProduct show;
    private final CreateProduct create;
    private final EditProduct edit;

    ProductController(ListProducts list, ShowProduct show, CreateProduct create, EditProduct edit) {
        this.list = list;
        this.show = show;
        this.create = create;
        this.edit = edit;
    }

    @GetMapping
    Mono<Page<ProductView>> listProducts(
            @RequestParam(required = false) @Nullable ProductState state,
            @RequestParam(required = false) @Nullable UUID bankId,
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(required = false) @Nullable String keyword,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "20") int limit,
            CurrentUser user) {
        return list.list(new ProductFilter(state, bankId, kind, keyword), cursor, Math.clamp(limit, 1, 100))
                .map(page -> page.map(product -> ProductView.of(product, user)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<ProductView>> showProduct(@PathVariable UUID id, CurrentUser user) {
        return show.show(id).map(product -> answer(product, user));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<ProductView>> createProduct(@Valid @RequestBody ProductRequest request, CurrentUser user) {
        return create.create(request.toTerms(), user)
                .map(product -> ResponseEntity.created(URI.create("/api/products/" + product.id()))
                        .eTag(ExpectedVersion.tag(product.version()))
                        .body(ProductView.of(product, user)));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<ProductView>> editProduct(
            @PathVariable UUID id,
            @RequestHeader("If-Match") ExpectedVersion seen,
            @Valid @RequestBody ProductRequest request,
            CurrentUser user) {
        return edit.edit(id, request.toTerms(), seen, user).map(product -> answer(product, user));
    }

    static ResponseEntity<ProductView> answer(CreditProduct product, CurrentUser user) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(product.version())).body(ProductView.of(product, user));
    }
}
