package org.openchair.events;

/** Whom a human lets know of their own words, chosen while writing. */
public enum Sharing { EVERYONE, INTERVENTIONIST, ME }
