/** Which products fit an enterprise and its rights, why others don't and how far they are away, and whom a product fits. */
@ApplicationModule(
        displayName = "matching",
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "audit",
            "outbox",
            "calendar",
            "enterprise",
            "ipasset",
            "bankproduct",
            "valuation"
        })
@NullMarked
package app.zhirong.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
