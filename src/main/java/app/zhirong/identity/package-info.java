/** Organisations, people, roles and sessions: who acts, for whom, and in which regions. */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"kernel", "platform"})
@NullMarked
package app.zhirong.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
