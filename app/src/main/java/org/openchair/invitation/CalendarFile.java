package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * One entry as a file that calendars read (RFC 5545). The circle's clock goes along as this machine knows it: the library's
 * own would be fetched from elsewhere.
 */
final class CalendarFile {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarFile() {}

    static Calendar of(CalendarEntry entry, String title) {
        return new Calendar(properties(ImmutableVersion.VERSION_2_0, new ProdId("-//Open Chair//EN"),
                entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH), new ComponentList<>(List.of(clock(entry), event(entry, title))));
    }

    private static VEvent event(CalendarEntry entry, String title) {
        TzId zone = new TzId(entry.zone().getId());
        return new VEvent(properties(new Uid(entry.number()), new Sequence(entry.sequence()), new DtStamp(entry.stamp()),
                new DtStart<>(new ParameterList(List.of(zone)), entry.at()), new Duration(java.time.Duration.ofMinutes(entry.minutes())),
                new Summary(title), entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableClazz.PRIVATE, entry.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE));
    }

    /** The circle's clock around that day: how it was set before, and when it is put forward or back next. */
    private static VTimeZone clock(CalendarEntry entry) {
        ZoneRules rules = entry.zone().getRules();
        Instant start = entry.at().atZone(entry.zone()).toInstant();
        List<Observance> observed = new ArrayList<>();
        Optional.ofNullable(rules.previousTransition(start.plusSeconds(1))).ifPresentOrElse(set -> observed.add(observed(rules, set)), () -> {
            ZoneOffset offset = rules.getOffset(start);
            observed.add(new Standard(since(ALWAYS, offset, offset)));
        });
        Optional.ofNullable(rules.nextTransition(start)).ifPresent(set -> observed.add(observed(rules, set)));
        return new VTimeZone(properties(new net.fortuna.ical4j.model.property.TzId(entry.zone().getId())), new ComponentList<>(observed));
    }

    private static Observance observed(ZoneRules rules, ZoneOffsetTransition set) {
        PropertyList since = since(set.getDateTimeBefore(), set.getOffsetBefore(), set.getOffsetAfter());
        return rules.isDaylightSavings(set.getInstant()) ? new Daylight(since) : new Standard(since);
    }

    private static PropertyList since(LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        return properties(new DtStart<>(since), new TzOffsetFrom(from), new TzOffsetTo(to));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
