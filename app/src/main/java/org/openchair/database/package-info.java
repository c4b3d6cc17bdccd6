/** Where everything is written: a PostgreSQL of our own in the data folder, or the one the installation names. */
@ApplicationModule(allowedDependencies = {"events"})
@NullMarked
package org.openchair.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
