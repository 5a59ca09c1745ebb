/**
 * XLSX in and out: rows become records with remarks by cell, records become rows. Every module keeps its own columns;
 * this one knows no business.
 */
@ApplicationModule(
        displayName = "spreadsheet",
        allowedDependencies = {"kernel", "platform"})
@NullMarked
package app.zhirong.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
