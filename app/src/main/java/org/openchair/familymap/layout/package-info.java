/** Where everybody on the family map stands: generations in rows, oldest left, and no symbol or name upon another. */
@NullMarked
package org.openchair.familymap.layout;

import org.jspecify.annotations.NullMarked;
