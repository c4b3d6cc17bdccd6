/** Services one can turn to: read from files that a practice downloaded, searched by place and kind. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "kit", "database", "access"}, type = ApplicationModule.Type.OPEN)
package org.openchair.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
