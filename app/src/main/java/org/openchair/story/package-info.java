/** Read-only: the caseload, the circle's own page, and what is kept, as each viewer may know it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "access", "database",
        "preparation", "firstday", "invitation", "conversation", "options", "plan", "followthrough", "familymap"})
package org.openchair.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
