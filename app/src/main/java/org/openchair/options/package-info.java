/** What lies on the circle's table, held against the person's own list. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "directory"})
package org.openchair.options;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
