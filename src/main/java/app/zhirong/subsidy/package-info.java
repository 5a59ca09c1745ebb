/**
 * Interest subsidies for settled loans: policies as dated data, calls with windows and budgets, claims from submission
 * to payment, public notices with objections, and the forms that anybody can verify.
 */
@ApplicationModule(
        displayName = "subsidy",
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "audit",
            "outbox",
            "notification",
            "document",
            "calendar",
            "enterprise",
            "ipasset",
            "matching",
            "financing",
            "pledge"
        })
@NullMarked
package app.zhirong.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
