/** The recovery plan: the person's own, with each supporter's own part. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit"})
package org.openchair.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
