/** What carries every module: the scoped database connection, transactions, clocks and the HTTP conventions. */
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {"kernel"},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package app.zhirong.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
