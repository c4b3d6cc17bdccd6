package org.openchair.options;

import org.openchair.journal.Reason;

/** Why something asked of the table was refused. */
public enum OptionsReason implements Reason {
    CLOSED("options.refused.closed", ""),
    NOT_A_MEMBER("options.refused.not-a-member", ""),
    NOT_OPEN("options.refused.not-open", ""),
    THE_PERSONS_OWN("options.refused.the-persons-own", ""),
    TIE_FIRST("options.refused.tie-first", "tie"),
    INTERVENTIONIST_ONLY("options.refused.interventionist-only", ""),
    NOT_ON_TABLE("options.refused.not-on-table", ""),
    PUT_BY_ANOTHER("options.refused.put-by-another", ""),
    LEANED_TOWARDS("options.refused.leaned-towards", ""),
    TABLE_FULL("options.refused.table-full", ""),
    LIST_FULL("options.refused.list-full", "wish"),
    NO_WISH("options.refused.no-wish", "wish"),
    NO_NAME("options.refused.no-name", "name"),
    NAME_TOO_LONG("options.refused.too-long", "name"),
    WISH_TOO_LONG("options.refused.too-long", "wish"),
    NO_LEARNED("options.refused.no-learned", "learned"),
    LEARNED_TOO_LONG("options.refused.too-long", "learned"),
    NO_DAY("options.refused.no-day", "on"),
    DAY_AHEAD("options.refused.day-ahead", "on"),
    NO_HELP("options.refused.no-help", "help"),
    HELP_TOO_LONG("options.refused.too-long", "help"),
    NO_TIE("options.refused.no-tie", "tie"),
    TIE_TOO_LONG("options.refused.too-long", "tie"),
    NO_REPORT("options.refused.no-report", "mistake"),
    REPORT_TOO_LONG("options.refused.too-long", "mistake");

    private final String message;
    private final String field;

    OptionsReason(String message, String field) {
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
