/** Who agreed to what, what was refused, and the one question: may this be sent, may we meet. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle"}, type = ApplicationModule.Type.OPEN)
package org.openchair.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
