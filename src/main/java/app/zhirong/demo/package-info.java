/** The demonstration: fictional parties and their cases, made once through the API as these people would. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"kernel", "platform", "identity", "document", "outbox", "calendar"})
@NullMarked
package app.zhirong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
