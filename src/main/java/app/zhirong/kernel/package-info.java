/** The words every module shares: money, ids, pages and problems. Plain Java. */
@ApplicationModule(
        displayName = "kernel",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package app.zhirong.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
