/** The family map as a GEDCOM file, for and from other programs; and a report of everything that did not fit. */
@NullMarked
package org.openchair.familymap.gedcom;

import org.jspecify.annotations.NullMarked;
