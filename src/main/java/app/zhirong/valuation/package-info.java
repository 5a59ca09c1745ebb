/** What rights are worth: values on record with who said so, since when, until when, and how far they can be relied on. */
@ApplicationModule(
        displayName = "valuation",
        allowedDependencies = {"kernel", "platform", "identity", "audit", "outbox", "document", "ipasset"})
@NullMarked
package app.zhirong.valuation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
