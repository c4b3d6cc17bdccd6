package org.openchair.journal;

/** Why a command was refused. Implemented by one enum per stage. */
public interface Reason {

    /** Key of the sentence that says it. */
    String message();

    /** Name of the form field the sentence belongs beside; empty when it concerns the whole form. */
    String field();
}
