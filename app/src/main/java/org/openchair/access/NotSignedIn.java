package org.openchair.access;

/** Nobody is signed in with this browser. */
class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1;
}
