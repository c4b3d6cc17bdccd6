package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a file with what stands under it. */
final class Node {
    final int line;
    final String name;
    final String tag;
    final List<Node> under = new ArrayList<>();
    private final StringBuilder value;

    /** @param name between the signs @, for others to point to; empty for most */
    Node(int line, String name, String tag, String value) {
        this.line = line;
        this.name = name;
        this.tag = tag;
        this.value = new StringBuilder(value);
    }

    String value() {
        return value.toString();
    }

    void continued(String more) {
        value.append(more);
    }

    /** Whom it points to. */
    Optional<String> pointer() {
        String text = value();
        return text.length() > 2 && text.startsWith("@") && text.endsWith("@") && text.charAt(1) != '@' ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }

    /** The words, with a doubled @ made single. */
    String words() {
        return value().replace("@@", "@").strip();
    }

    Stream<Node> all(String wanted) {
        return under.stream().filter(node -> node.tag.equals(wanted));
    }

    Optional<Node> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** The words of a line under this one, or nothing. */
    String words(String wanted) {
        return first(wanted).map(Node::words).orElse("");
    }
}
