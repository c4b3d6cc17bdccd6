/** What every page is made with: screens, words in the reader's language, layout and parts of forms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "events"}, type = ApplicationModule.Type.OPEN)
package org.openchair.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
