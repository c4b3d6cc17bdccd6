/** The family map: who belongs to whom, drawn by the conventions of the field, and exchanged with other programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit"})
package org.openchair.familymap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
