package org.openchair.familymap.gedcom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From bytes to letters: by the mark at the beginning, by what the header says, and by what the bytes can be at all. */
final class Encoding {
    private static final Pattern SAYS = Pattern.compile("[\\r\\n]\\s*1 CHAR (?:ACTER )?([^\\r\\n]+)");
    private static final int HEADER = 4096;

    record Text(String text, String encoding) {}

    private Encoding() {}

    static Text decode(byte[] file, Report report) {
        int first = at(file, 0);
        int second = at(file, 1);
        if (first == 0xEF && second == 0xBB && at(file, 2) == 0xBF) {
            return utf8(file, 3, report);
        }
        if (first == 0xFF && second == 0xFE || first == '0' && second == 0) {
            return wide(file, first == 0xFF ? 2 : 0, StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second == '0') {
            return wide(file, first == 0xFE ? 2 : 0, StandardCharsets.UTF_16BE);
        }
        Matcher says = SAYS.matcher(new String(file, 0, Math.min(file.length, HEADER), StandardCharsets.ISO_8859_1));
        String named = says.find() ? says.group(1).strip().toUpperCase(Locale.ROOT) : "";
        return switch (named) {
            case "ANSEL" -> new Text(Ansel.decode(file, report), "ANSEL");
            case "ANSI", "WINDOWS", "IBM WINDOWS", "CP1252", "WINDOWS-1252", "LATIN1", "ISO-8859-1", "ISO8859-1" -> single(file, "windows-1252");
            case "CP1250", "WINDOWS-1250" -> single(file, "windows-1250");
            case "CP1251", "WINDOWS-1251" -> single(file, "windows-1251");
            case "IBMPC", "IBM DOS", "CP437", "MSDOS" -> single(file, "IBM437");
            case "CP850" -> single(file, "IBM850");
            case "MACINTOSH" -> single(file, "x-MacRoman");
            default -> utf8(file, 0, report);
        };
    }

    private static int at(byte[] file, int place) {
        return place < file.length ? file[place] & 0xFF : -1;
    }

    private static Text wide(byte[] file, int start, Charset charset) {
        return new Text(new String(file, start, file.length - start, charset), charset.name());
    }

    private static Text single(byte[] file, String charset) {
        // A runtime may come without the rarer ones.
        Charset known = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.ISO_8859_1;
        return new Text(new String(file, known), known.name());
    }

    /** What calls itself UTF-8 or ASCII and is not, is most often Windows. */
    private static Text utf8(byte[] file, int start, Report report) {
        try {
            return new Text(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, start, file.length - start)).toString(), "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            report.add(0, "UTF-8", Why.LETTERS);
            return single(file, "windows-1252");
        }
    }
}
