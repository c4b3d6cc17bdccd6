/**
 * Over many stages: the caseload, the circle's own page with a kind nudge, a brief for the next call, and what is kept, as
 * each viewer may know it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "access", "database",
        "preparation", "firstday", "invitation", "beginning", "conversation", "options", "plan", "followthrough", "network", "effort", "familymap"})
package org.openchair.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
