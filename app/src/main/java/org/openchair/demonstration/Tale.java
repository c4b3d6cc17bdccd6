package org.openchair.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openchair.events.AccountId;
import org.openchair.events.Entry;
import org.openchair.events.SeatId;
import org.openchair.journal.postgres.Codec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up family's history, read from a file of one event a line: how long ago, by whom, the event's stored name and
 * its JSON. In it, {@code @ana} is a seat, {@code @#1} an item, {@code @account} the interventionist's account,
 * {@code @+5dT10:00} a moment and {@code @day-3d} a day, counted from today.
 */
final class Tale {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("@day([+-]\\d+)d");
    private static final Pattern MOMENT = Pattern.compile("@([+-]\\d+)d(T\\d\\d:\\d\\d)");
    private static final Pattern NAME = Pattern.compile("\"@(#?\\w+)\"");

    private final Map<String, UUID> names = new HashMap<>();
    private final Instant now;

    private Tale(AccountId account, Instant now) {
        this.now = now;
        names.put("account", account.value());
    }

    static List<Entry> read(String file, AccountId account, Clock clock) {
        return new Tale(account, clock.instant().truncatedTo(ChronoUnit.MICROS)).entries(file);
    }

    private List<Entry> entries(String file) {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                Tale.class.getResourceAsStream("/demonstration/" + file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> entries.add(entry(entries.size() + 1L, JSON.readTree(dated(line)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private Entry entry(long seq, JsonNode line) {
        Duration ago = Duration.parse("P" + line.get(0).asString().substring(1).toUpperCase(java.util.Locale.ROOT));
        return new Entry(seq, now.minus(ago).plusSeconds(seq), new SeatId(name(line.get(1).asString())), UUID.randomUUID(),
                Codec.event(line.get(2).asString(), JSON.readTree(named(line.get(3).toString()))));
    }

    private String dated(String line) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String days = DAY.matcher(line).replaceAll(found -> today.plusDays(Long.parseLong(found.group(1))).toString());
        return MOMENT.matcher(days).replaceAll(found -> today.plusDays(Long.parseLong(found.group(1))) + found.group(2));
    }

    private String named(String json) {
        return NAME.matcher(json).replaceAll(found -> Matcher.quoteReplacement("\"" + name(found.group(1)) + "\""));
    }

    private UUID name(String name) {
        return names.computeIfAbsent(name, _ -> UUID.randomUUID());
    }
}
