/** Going through it all before it happens: what if, who plays whom, where and how we sit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "coach"})
package org.openchair.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
