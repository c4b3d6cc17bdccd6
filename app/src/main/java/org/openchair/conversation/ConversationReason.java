package org.openchair.conversation;

import java.time.Instant;
import org.openchair.consent.Clearance;
import org.openchair.journal.Reason;

/** Why something asked of the conversation did not happen. */
public enum ConversationReason implements Reason {
    NO_YES("conversation.refused.no-yes", ""),
    SOMEBODY_TO_TELL("conversation.refused.somebody-to-tell", ""),
    NOT_ALL_AGREED("conversation.refused.not-all-agreed", ""),
    NOT_SAFE("conversation.refused.not-safe", ""),
    NOT_ASKED_AGAIN("conversation.refused.not-asked-again", ""),
    HELD("conversation.refused.held", ""),
    NOT_READY("conversation.refused.not-ready", ""),
    SPENT("conversation.refused.spent", ""),
    NOT_YOURS("conversation.refused.not-yours", ""),
    NOT_EXPECTED("conversation.refused.not-expected", ""),
    NOT_OPEN("conversation.refused.not-open", ""),
    NOT_IN_THE_ROOM("conversation.refused.not-in-the-room", ""),
    NOT_HERE("conversation.refused.not-here", ""),
    PAUSED("conversation.refused.paused", ""),
    NO_SUCH_PART("conversation.refused.no-such-part", ""),
    CHANGED_MEANWHILE("conversation.refused.changed-meanwhile", ""),
    NO_SUCH_WORDS("conversation.refused.no-such-words", ""),
    CLOSED("conversation.refused.closed", ""),
    NO_AGENDA("conversation.refused.no-agenda", "agenda"),
    AGENDA_CHANGED("conversation.refused.agenda-changed", "agenda"),
    LONG_AGENDA("conversation.refused.long-list", "agenda"),
    NO_RULES("conversation.refused.no-rules", "rules"),
    LONG_RULES("conversation.refused.long-list", "rules"),
    NO_RULE("conversation.refused.no-rule", "rule"),
    LONG_RULE("conversation.refused.long-line", "rule"),
    NO_WORDS("conversation.refused.no-words", "words"),
    LONG_WORDS("conversation.refused.long-words", "words"),
    NO_SPEAKER("conversation.refused.no-speaker", "speaker"),
    NO_WORDS_THEIRS("conversation.refused.no-words", "theirs"),
    LONG_WORDS_THEIRS("conversation.refused.long-words", "theirs");

    private final String message;
    private final String field;

    ConversationReason(String message, String field) {
        this.message = message;
        this.field = field;
    }

    /** Why the room does not open, for the interventionist alone. */
    static ConversationReason whyNotSafe(Clearance clearance, Instant at) {
        if (!clearance.isNoSurprise()) {
            return NOT_ALL_AGREED;
        }
        return !clearance.isSafe() ? NOT_SAFE : clearance.toAskAgain(at).isEmpty() ? HELD : NOT_ASKED_AGAIN;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return field;
    }
}
