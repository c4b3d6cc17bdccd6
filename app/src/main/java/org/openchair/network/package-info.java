/** Who matters around the person and who asks whom; what each one does in the family, and when the circle meets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit"})
package org.openchair.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
