package org.openchair.options;

import java.util.Set;
import org.openchair.directory.Codes;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;

/** How an option answers one line of the person's list. An answer, not a mark: nothing is added up. */
public enum Answer {
    YES("options.answer.yes"), NO("options.answer.no"), ASK("options.answer.ask"), ASK_THEM("options.answer.ask-them"),
    AMONG_IT("options.answer.among-it"), NOT_AMONG_IT("options.answer.not-among-it"), TO_SAY("options.answer.to-say"),
    DOES_NOT_APPLY("options.answer.does-not-apply");

    private final String message;

    Answer(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }

    /** Only codes can be compared. The person's own words are for humans to ask about. */
    static Answer of(Set<String> codes, Wish wish) {
        if (wish.code().isEmpty()) {
            return ASK_THEM;
        }
        boolean wanted = wish.weight() != Weight.WILL_NOT;
        return switch (Codes.known(codes, wish.code())) {
            case NAMED -> wanted ? YES : AMONG_IT;
            case NOT_NAMED -> wanted ? NO : NOT_AMONG_IT;
            case UNKNOWN -> ASK;
        };
    }

    /** How "not now" and "something smaller" answer: neither is a service, so neither is what a person ruled out. */
    static Answer withoutAService(Wish wish) {
        return wish.weight() == Weight.WILL_NOT && !wish.code().isEmpty() ? NOT_AMONG_IT
                : wish.code().isEmpty() ? TO_SAY : DOES_NOT_APPLY;
    }
}
