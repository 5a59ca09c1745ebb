/**
 * Registration of pledges at the national office (CNIPA): one per right type of a financing case, from the pre-check to
 * the cancellation, and those that were registered outside the platform. Nobody here grants or refuses a registration.
 */
@ApplicationModule(
        displayName = "pledge",
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "audit",
            "outbox",
            "document",
            "notification",
            "spreadsheet",
            "calendar",
            "enterprise",
            "ipasset",
            "financing"
        })
@NullMarked
package app.zhirong.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
