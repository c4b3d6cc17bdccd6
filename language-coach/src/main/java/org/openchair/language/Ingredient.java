package org.openchair.language;

import java.util.Locale;

/**
 * A passage that invites.
 *
 * <pre>{@code
 * Coach.english().read("I can drive you on Thursday.").ingredients();
 * // [Ingredient[kind=OFFER, start=0, end=27]]
 * }</pre>
 *
 * @param kind  what it brings
 * @param start where it begins, in UTF-16 units
 * @param end   where it ends, exclusive
 */
public record Ingredient(Kind kind, int start, int end) {

    /** What an inviting passage brings. Example: {@code Kind.OFFER.word()} is {@code "offer"}. */
    public enum Kind {
        /** Something good, seen and said. Example: "Thank you for answering my text." */
        APPRECIATION,
        /** What happened, with a time or a place. Example: "On Tuesday the stove was still on at two." */
        OBSERVATION,
        /** The writer's own feeling. Example: "I felt frightened." */
        FEELING,
        /** The writer speaks of the writer. Example: "I miss our Sunday calls." */
        I_STATEMENT,
        /** The reader's side, seen. Example: "It makes sense that drinking quiets your head." */
        UNDERSTANDING,
        /** The writer's own part. Example: "I shouted, and that made it worse." */
        SHARED_RESPONSIBILITY,
        /** Help that can be declined. Example: "I can drive you on Thursday." */
        OFFER,
        /** The choice stays with the reader. Example: "It's your decision." */
        AUTONOMY,
        /** A question without a right answer. Example: "What would help this week?" */
        OPEN_QUESTION,
        /** Asking before telling. Example: "Is now a good time?" */
        PERMISSION,
        /** A way forward. Example: "You have turned hard things around before." */
        HOPE,
        /** Doing it together. Example: "Could we look at it together?" */
        COLLABORATION;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in data: {@code I_STATEMENT.word()} is {@code "i-statement"}. */
        public String word() {
            return word;
        }
    }
}
