/** Who comes in: the first set-up, accounts, private links, sessions, and guesses that are turned away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "database"},
        type = ApplicationModule.Type.OPEN)
package org.openchair.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
