/** Asking the person with one voice, and the person's answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "firstday", "coach"})
package org.openchair.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
