package org.openchair.familymap.gedcom;

import java.text.Normalizer;

/** The letters of older files (ANSI/NISO Z39.47), where an accent stands before its letter. */
final class Ansel {
    /** From A1 on; a space where no letter is. */
    private static final String LETTERS = "ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ð ơư□■°ℓ℗©♯¿¡ß€     eoß";
    /** From E0 on. */
    private static final String ACCENTS = "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310"
            + "\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23  \u0313";

    private Ansel() {}

    static String decode(byte[] file, Report report) {
        StringBuilder text = new StringBuilder(file.length);
        StringBuilder accents = new StringBuilder();
        boolean unknown = false;
        for (byte one : file) {
            int code = one & 0xFF;
            char accent = at(ACCENTS, code - 0xE0);
            if (accent != ' ') {
                accents.append(accent);
            } else {
                char letter = code < 0x80 ? (char) code : at(LETTERS, code - 0xA1);
                unknown |= code >= 0x80 && letter == ' ';
                text.append(code >= 0x80 && letter == ' ' ? '\uFFFD' : letter).append(accents);
                accents.setLength(0);
            }
        }
        if (unknown) {
            report.add(0, "ANSEL", Why.LETTERS);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static char at(String letters, int place) {
        return place >= 0 && place < letters.length() ? letters.charAt(place) : ' ';
    }
}
