/** Measures the packaged application beside its yardsticks, in one run, as ratios. Started by {@code script/bench}. */
@org.jspecify.annotations.NullMarked
package org.openchair.bench;
