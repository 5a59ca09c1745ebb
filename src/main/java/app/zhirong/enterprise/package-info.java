/** The registry of enterprises: who they are, how large, in which industry. */
@ApplicationModule(
        displayName = "enterprise",
        allowedDependencies = {"kernel"})
@NullMarked
package app.zhirong.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
