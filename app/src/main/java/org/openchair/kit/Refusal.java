package org.openchair.kit;

import org.openchair.journal.Reason;

/** The same screen again, with the reason beside its field and with what was typed (422). */
public record Refusal(Screen screen, Reason reason) implements Screen {}
