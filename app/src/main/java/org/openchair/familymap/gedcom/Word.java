package org.openchair.familymap.gedcom;

import java.util.Arrays;
import java.util.Optional;

/** The words of our own tags are the names of what they stand for. */
final class Word {

    private Word() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(word)).findFirst();
    }
}
