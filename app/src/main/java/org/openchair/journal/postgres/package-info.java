/** The journal on PostgreSQL: sealed, chained, cached. */
@NullMarked
package org.openchair.journal.postgres;

import org.jspecify.annotations.NullMarked;
