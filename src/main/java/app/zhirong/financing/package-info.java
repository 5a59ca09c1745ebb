/**
 * Financing cases from draft to closure, and the loans that come of them: applications, reviews, offers, contracts,
 * disbursements and repayments. Owns the event contracts by which it learns of pledges.
 */
@ApplicationModule(
        displayName = "financing",
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "audit",
            "outbox",
            "document",
            "notification",
            "calendar",
            "enterprise",
            "ipasset",
            "bankproduct",
            "valuation"
        })
@NullMarked
package app.zhirong.financing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
