/** The registry of enterprises: who they are, how large, in which industry, and whether their licence was seen. */
@ApplicationModule(
        displayName = "enterprise",
        allowedDependencies = {"kernel", "platform", "identity", "audit", "outbox", "document", "notification"})
@NullMarked
package app.zhirong.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
