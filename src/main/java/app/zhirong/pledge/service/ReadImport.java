package app.zhirong.pledge.service;

import app.zhirong.identity.CurrentUser;
import app.zhirong.identity.Role;
import app.zhirong.ipasset.AssetNumbers;
import app.zhirong.platform.clock.BusinessClock;
import app.zhirong.pledge.PledgeProblem;
import app.zhirong.pledge.domain.ImportSheet;
import app.zhirong.pledge.domain.ImportedRegistration;
import app.zhirong.pledge.store.ImportedRegistrationStore;
import app.zhirong.spreadsheet.CellRemark;
import app.zhirong.spreadsheet.RowResult;
import app.zhirong.spreadsheet.SheetContent;
import app.zhirong.spreadsheet.SheetLimits;
import app.zhirong.spreadsheet.SheetReader;
import app.zhirong.spreadsheet.SheetSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a bureau's list and holds it against what is known already. */
@Component
class ReadImport {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private final SheetReader sheets;
    private final AssetNumbers numbers;
    private final ImportedRegistrationStore imports;
    private final BusinessClock clock;

    ReadImport(SheetReader sheets, AssetNumbers numbers, ImportedRegistrationStore imports, BusinessClock clock) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.imports = imports;
        this.clock = clock;
    }

    SheetSpec<ImportedRegistration> spec(CurrentUser by) {
        return ImportSheet.spec(numbers, managedBy(by), clock.today());
    }

    /** @throws app.zhirong.kernel.Problem 403 unless the caller reviews for a bureau */
    Mono<SheetContent<ImportedRegistration>> read(byte[] workbook, CurrentUser by) {
        return Mono.fromSupplier(() -> spec(by.requireAnyOf(Role.BUREAU_REVIEWER)))
                .flatMap(spec -> sheets.read(spec, workbook, SheetLimits.DEFAULT))
                .flatMap(this::markKnown);
    }

    private Mono<SheetContent<ImportedRegistration>> markKnown(SheetContent<ImportedRegistration> content) {
        var registrationNos = content.values().stream()
                .map(ImportedRegistration::registrationNo)
                .toList();
        return imports.known(registrationNos).map(known -> known.isEmpty() ? content : marked(content, known));
    }

    private static SheetContent<ImportedRegistration> marked(
            SheetContent<ImportedRegistration> content, Set<String> known) {
        var letters = content.header().stream()
                .filter(head -> ImportSheet.NUMBER_KEY.equals(head.key()))
                .map(SheetContent.Head::letters)
                .findFirst()
                .orElse("A");
        var rows = content.rows().stream()
                .map(row -> row.value() != null && known.contains(row.value().registrationNo())
                        ? refused(row, letters)
                        : row)
                .toList();
        return new SheetContent<>(content.header(), rows);
    }

    private static RowResult<ImportedRegistration> refused(RowResult<ImportedRegistration> row, String letters) {
        var remarks = new ArrayList<>(row.remarks());
        remarks.add(new CellRemark(
                letters + row.row(), row.row(), ImportSheet.NUMBER_KEY, true, PledgeProblem.IMPORT_KNOWN, List.of()));
        return new RowResult<>(row.row(), null, remarks, row.cells());
    }

    /** The scope's multirange as PostgreSQL writes it, for example {@code {[130900,131000)}}. */
    private static IntPredicate managedBy(CurrentUser by) {
        var ranges = RANGE.matcher(by.regions() == null ? "" : by.regions())
                .results()
                .map(range -> new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))})
                .toList();
        return code -> ranges.stream().anyMatch(range -> range[0] <= code && code < range[1]);
    }
}
