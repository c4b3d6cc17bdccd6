package org.openchair.invitation;

import org.openchair.journal.Reason;

/** Why something asked of an invitation did not happen. */
enum InvitationReason implements Reason {
    CLOSED("invitation.refused.closed", ""),
    NOT_MEMBER("invitation.refused.not-member", ""),
    NOT_INTERVENTIONIST("invitation.refused.not-interventionist", ""),
    ONLY_THE_PERSON("invitation.refused.only-the-person", ""),
    BEGUN("invitation.refused.begun", ""),
    NOT_BEGUN("invitation.refused.not-begun", ""),
    KEPT_OUT("invitation.refused.kept-out", ""),
    NOT_AN_INVITER("invitation.refused.not-an-inviter", ""),
    NOT_NOW("invitation.refused.not-now", ""),
    DECLINED("invitation.refused.declined", ""),
    CONTACT_REFUSED("invitation.refused.contact-refused", ""),

    NO_WORDS("invitation.refused.no-words", "words"),
    TOO_LONG("invitation.refused.too-long", "words"),
    CHANGED_MEANWHILE("invitation.refused.changed-meanwhile", "seen"),
    NO_TIME("invitation.refused.no-time", "day"),
    IN_THE_PAST("invitation.refused.in-the-past", "day"),
    NO_PLACE("invitation.refused.no-place", "place"),
    PLACE_TOO_LONG("invitation.refused.place-too-long", "place"),
    BAD_MINUTES("invitation.refused.bad-minutes", "minutes"),
    NO_PEOPLE("invitation.refused.no-people", "people"),
    SUBJECTS_TOO_LONG("invitation.refused.subjects-too-long", "subjects"),
    INVITER_UNKNOWN("invitation.refused.inviter-unknown", "inviters"),

    NO_BEARER("invitation.refused.no-bearer", "bearer"),
    LAPSED("invitation.refused.lapsed", ""),
    NOT_JOINED("invitation.refused.not-joined", ""),
    NO_PARAGRAPHS("invitation.refused.no-paragraphs", "words"),
    PARAGRAPH_TOO_LONG("invitation.refused.paragraph-too-long", "paragraph"),
    OPENING_TOO_LONG("invitation.refused.line-too-long", "opening"),
    CLOSING_TOO_LONG("invitation.refused.line-too-long", "closing"),

    NO_DRAFT("invitation.refused.no-draft", ""),
    NOT_ALL_BEHIND("invitation.refused.not-all-behind", ""),
    NOT_ALL_AGREED("invitation.refused.not-all-agreed", ""),
    NOT_SAFE("invitation.refused.not-safe", ""),
    NO_INVITERS("invitation.refused.no-inviters", ""),
    DAY_HAS_PASSED("invitation.refused.day-has-passed", ""),
    STOP_UNEXPLAINED("invitation.refused.stop-unexplained", "stop"),
    SHORT_NOTICE_UNEXPLAINED("invitation.refused.short-notice-unexplained", "short-notice"),
    FEW_SUPPORTERS_UNEXPLAINED("invitation.refused.few-supporters-unexplained", "few-supporters"),
    MANY_SUPPORTERS_UNEXPLAINED("invitation.refused.many-supporters-unexplained", "many-supporters"),
    STOP_NOW_UNEXPLAINED("invitation.refused.stop-now-unexplained", "stop-now"),
    ONE_INVITER_UNEXPLAINED("invitation.refused.one-inviter-unexplained", "one-inviter"),
    PROVIDER_TIE_UNEXPLAINED("invitation.refused.provider-tie-unexplained", "provider-tie"),
    STILL_EXPECTED("invitation.refused.still-expected", ""),
    REASON_TOO_LONG("invitation.refused.reason-too-long", ""),
    NO_NUMBER("invitation.refused.no-number", "phone"),
    NO_EMAIL("invitation.refused.no-email", "email"),
    ALREADY_SENT("invitation.refused.already-sent", ""),

    NOT_SENT("invitation.refused.not-sent", ""),
    ALREADY_ANSWERED("invitation.refused.already-answered", ""),
    LATER_HAS_PASSED("invitation.refused.later-has-passed", "later"),
    LATER_IS_FAR("invitation.refused.later-is-far", "later"),
    ASKED_AWAY("invitation.refused.asked-away", "people"),
    NO_GUEST_NAME("invitation.refused.no-guest-name", "name"),
    GUEST_NAME_TAKEN("invitation.refused.guest-name-taken", "name"),
    GUEST_TOO_LONG("invitation.refused.guest-too-long", "name"),
    WHY_TOO_LONG("invitation.refused.too-long", "why"),
    NO_CANNOT("invitation.refused.no-reply", "cannot"),
    CANNOT_TOO_LONG("invitation.refused.reply-too-long", "cannot"),
    NO_SUCH_GUEST("invitation.refused.no-such-guest", ""),
    NO_ONE_CHOSEN("invitation.refused.no-one-chosen", "seat"),
    NOBODY_LEFT("invitation.refused.nobody-left", ""),
    NOT_EXPECTED("invitation.refused.not-expected", ""),
    TIMES_OF_OTHERS("invitation.refused.times-of-others", ""),
    HOUR_LEFT_OUT("invitation.refused.hour-left-out", "day"),
    MANY_TIMES("invitation.refused.many-times", "day"),
    NO_TIME_FITS("invitation.refused.no-time-fits", ""),
    NO_LEAD("invitation.refused.no-lead", "lead"),
    REMINDER_LATE("invitation.refused.reminder-late", "lead"),
    TIE_TOO_LONG("invitation.refused.tie-too-long", "tie"),
    NO_CHOICE("invitation.refused.no-choice", "answer"),
    ROUND_PASSED("invitation.refused.round-passed", ""),
    NOTHING_CHANGED("invitation.refused.nothing-changed", "words"),
    OFFER_HAS_PASSED("invitation.refused.offer-has-passed", ""),
    NO_YES("invitation.refused.no-yes", ""),
    NO_QUESTION("invitation.refused.no-question", ""),
    NO_REPLY("invitation.refused.no-reply", "reply"),
    REPLY_TOO_LONG("invitation.refused.reply-too-long", "reply");

    private final String message;
    private final String field;

    InvitationReason(String message, String field) {
        this.message = message;
        this.field = field;
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
