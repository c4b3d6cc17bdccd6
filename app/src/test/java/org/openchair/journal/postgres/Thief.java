package org.openchair.journal.postgres;

import java.util.List;
import org.openchair.web.Site;

/** Somebody with a copy of the whole database, or with a hand in it. */
final class Thief {
    private Thief() {}

    static List<String> tables() {
        return Site.thief().queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class);
    }

    /** Every row as text, bytes both as they print and as the characters they might be. */
    static List<String> rows(String table) {
        return Site.thief().query("select t::text, to_jsonb(t)::text from " + table + " t", (row, _) -> {
            String text = row.getString(1);
            var bytes = java.util.regex.Pattern.compile("\\\\\\\\?x([0-9a-f]+)").matcher(text).results()
                    .map(found -> new String(java.util.HexFormat.of().parseHex(found.group(1)), java.nio.charset.StandardCharsets.UTF_8)).toList();
            return text + row.getString(2) + bytes;
        });
    }

    static int does(String sql, Object... arguments) {
        return Site.thief().update(sql, arguments);
    }
}
