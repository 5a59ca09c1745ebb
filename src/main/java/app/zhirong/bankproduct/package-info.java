/** What banks offer, and the two kinds of list: a bureau's recommendations, and a bank's own credit whitelist. */
@ApplicationModule(
        displayName = "bankproduct",
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "audit",
            "outbox",
            "spreadsheet",
            "calendar",
            "enterprise",
            "ipasset"
        })
@NullMarked
package app.zhirong.bankproduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
