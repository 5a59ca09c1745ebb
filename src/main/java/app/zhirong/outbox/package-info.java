/** News from one module to another: stored with the change, delivered after commit, at least once, in order per stream. */
@ApplicationModule(
        displayName = "outbox",
        allowedDependencies = {"kernel", "platform"})
@NullMarked
package app.zhirong.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
