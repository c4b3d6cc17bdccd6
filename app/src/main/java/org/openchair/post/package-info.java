/** What leaves the house: neutral letters and reminders, and the deletion of what was never answered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "access", "database",
        "invitation", "followthrough"})
package org.openchair.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
