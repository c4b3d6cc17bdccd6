/** What is ready should the person want it: ride, bag, appointment. Its card is shown on the pages of other stages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit"}, type = ApplicationModule.Type.OPEN)
package org.openchair.firstday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
