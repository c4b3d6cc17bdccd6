package org.openchair.language.cli;

/** Something on the command line that cannot be done, in one sentence. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
