/** Who belongs to a circle and how each comes in; the first call; the circle's own page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "kit"}, type = ApplicationModule.Type.OPEN)
package org.openchair.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
