/** What happened: every event there is, kept for ever, and who may know of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
package org.openchair.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
