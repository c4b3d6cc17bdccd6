/** The person begins themselves: a circle of their own, whom they invite into it, and the hello they get. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "access", "invitation"},
        type = ApplicationModule.Type.OPEN)
package org.openchair.beginning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
