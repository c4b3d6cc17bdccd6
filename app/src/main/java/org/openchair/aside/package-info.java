/** Asked alone: what the person asks of one supporter, and what all of them answer together, kindly. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "coach"})
package org.openchair.aside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
