/**
 * Figures for bureaus: registrations, enterprises, subsidies and budgets against target and last year, each with the
 * rows behind it. Reads its own tables, which follow the events of the others; nobody knows this module.
 */
@ApplicationModule(
        displayName = "statistics",
        allowedDependencies = {"kernel", "platform", "identity", "audit", "outbox", "spreadsheet", "pledge", "subsidy"})
@NullMarked
package app.zhirong.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
