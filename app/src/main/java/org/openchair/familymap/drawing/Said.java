package org.openchair.familymap.drawing;

/**
 * A sentence to be said in the reader's language.
 *
 * @param about what stands at {0}; nothing where the sentence has no place for it
 */
public record Said(String key, String about) {
    static Said of(String key) {
        return new Said(key, "");
    }
}
