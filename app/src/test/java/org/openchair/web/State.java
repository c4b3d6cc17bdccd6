package org.openchair.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is stored, as a thief of the database would find it: how many rows each table has, and a hash of them all. */
final class State {
    private State() {}

    static List<String> tables() {
        return Site.thief().queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class);
    }

    static Map<String, String> now() {
        Map<String, String> now = new TreeMap<>();
        for (String table : tables()) {
            now.put(table, of(table));
        }
        return now;
    }

    static String of(String table) {
        return Site.thief().queryForObject("select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                + table + " t", String.class);
    }

    /** The head of every circle's chain. */
    static String journal() {
        return Site.thief().queryForObject("select string_agg(circle_id || ' ' || seq || ' ' || encode(hash, 'hex'), ',' order by circle_id) from circle", String.class);
    }
}
