package org.openchair.events;

/** Who a human is in a circle. */
public enum Role { PERSON, SUPPORTER, INTERVENTIONIST }
