package org.openchair.familymap.gedcom;

/**
 * One thing that was left out.
 *
 * @param line of the file; 0 where there is none
 * @param what the tag in the file, or the name on the map
 */
public record Left(int line, String what, Why why) {}
