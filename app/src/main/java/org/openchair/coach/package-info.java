/** Lets a draft be read by the language coach; keeps nothing of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "kit"}, type = ApplicationModule.Type.OPEN)
package org.openchair.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
