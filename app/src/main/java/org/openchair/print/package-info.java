/** Paper: the letter and the plan as tagged PDF, for a living room without a signal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "kit", "invitation", "plan"}, type = ApplicationModule.Type.OPEN)
package org.openchair.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
