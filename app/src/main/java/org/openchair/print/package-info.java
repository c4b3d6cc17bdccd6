/** Paper: the letter, the plan and the family map as tagged PDF, for a living room without a signal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "kit", "invitation", "plan", "familymap"}, type = ApplicationModule.Type.OPEN)
package org.openchair.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
