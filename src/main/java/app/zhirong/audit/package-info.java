/** The append-only trail: who did what when, one stream per case. */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"kernel", "platform", "identity"})
@NullMarked
package app.zhirong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
