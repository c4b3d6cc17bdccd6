package org.openchair.journal;

/** Others wrote faster, again and again. What was asked did not happen and can be asked again. */
public class CircleBusy extends RuntimeException {
    private static final long serialVersionUID = 1;
}
