/** The interventionist's time by level of effort, so that one stops at the first level that is enough. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "kit"})
package org.openchair.effort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
