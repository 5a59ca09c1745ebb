/**
 * Attachments with their storage, and official forms as PDF. Knows how a form looks and how a file is kept, and nothing
 * of the business that they are about.
 */
@ApplicationModule(
        displayName = "document",
        allowedDependencies = {"kernel", "platform", "identity"})
@NullMarked
package app.zhirong.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
