package org.openchair.journal;

/** There is no such circle, or not for whoever asks: the two are never told apart. */
public class NoSuchCircle extends RuntimeException {
    private static final long serialVersionUID = 1;
}
