/** A made-up practice with three families, to look around in; told from files, reset each night. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "kit", "access", "database"})
package org.openchair.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
