/** What each supporter does before anybody is invited, alone and together; safety first. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "journal", "circle", "consent", "kit", "firstday", "coach"})
package org.openchair.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
