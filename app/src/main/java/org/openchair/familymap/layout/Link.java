package org.openchair.familymap.layout;

/**
 * A line down to one child.
 *
 * @param record its place among the family's children; the same for each part of a line over several rows
 * @param first whether the child stands among these brothers and sisters, or is only joined to them
 */
record Link(int child, int record, boolean first) {}
