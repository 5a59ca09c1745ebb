/** Patents and trademarks: one record per right, its legal facts with their sources, and what burdens it. */
@ApplicationModule(
        displayName = "ipasset",
        allowedDependencies = {"kernel", "platform", "identity", "audit", "outbox", "document", "notification"})
@NullMarked
package app.zhirong.ipasset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
