package org.openchair.directory;

/** Something about one row of a file, counted from 1. */
public record Note(int row, Kind kind) {

    /** What is the matter, and whether the row was left out for it. */
    public enum Kind {
        NOT_A_SERVICE("directory.row.not-a-service", true), NO_NAME("directory.row.no-name", true),
        NO_WAY_TO_REACH("directory.row.no-way-to-reach", true), TOO_LONG("directory.row.too-long", true),
        NOT_A_PLACE("directory.row.not-a-place", true), SAME_AGAIN("directory.row.same-again", false),
        NO_POINT("directory.row.no-point", false);

        private final String message;
        private final boolean leftOut;

        Kind(String message, boolean leftOut) {
            this.message = message;
            this.leftOut = leftOut;
        }

        public String message() {
            return message;
        }

        public boolean isLeftOut() {
            return leftOut;
        }
    }
}
