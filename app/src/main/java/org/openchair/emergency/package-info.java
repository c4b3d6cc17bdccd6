/** What to do and whom to call, for anybody, without signing in and without a connection. */
@NullMarked
@ApplicationModule(allowedDependencies = "kit")
package org.openchair.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
