/** Dated reference data that everybody reckons with: working days and the loan prime rate. */
@ApplicationModule(
        displayName = "calendar",
        allowedDependencies = {"kernel", "platform", "identity"})
@NullMarked
package app.zhirong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
