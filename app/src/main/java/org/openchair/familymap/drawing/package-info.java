/** The family map as shapes and texts, by the conventions of the field, for a template to write down; and the same in sentences. */
@NullMarked
package org.openchair.familymap.drawing;

import org.jspecify.annotations.NullMarked;
