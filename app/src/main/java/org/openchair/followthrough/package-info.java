/** Staying in touch after the plan: dates, check-ins, reviews. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit"})
package org.openchair.followthrough;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
