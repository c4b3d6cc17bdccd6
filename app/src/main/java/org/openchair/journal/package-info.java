/** How it is kept: load, decide, append, announce. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "database"}, type = ApplicationModule.Type.OPEN)
package org.openchair.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
