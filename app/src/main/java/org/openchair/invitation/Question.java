package org.openchair.invitation;

import java.time.Instant;

/** A question of the person, or the reply to it. */
record Question(boolean byPerson, String words, Instant at) {}
