/** What waits for somebody (待办): every module tells of its own cases, and here they become one list by deadline. */
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {"kernel", "platform", "identity", "calendar"})
@NullMarked
package app.zhirong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
