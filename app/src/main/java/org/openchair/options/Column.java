package org.openchair.options;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.directory.Codes;
import org.openchair.directory.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.kit.Words;

/**
 * One option as everybody sees it, the same lines for each.
 *
 * @param answers       one for each line of the person's list, in its order
 * @param care          codes of what kind of care it is, and of the medicines it works with
 * @param old           whether the listing was read more than 30 days ago
 * @param ownWords      whether somebody wrote it themselves instead of taking it from the directory
 * @param detoxAlone    whether the listing names withdrawal management and no other care
 */
public record Column(ItemId item, Choice choice, String name, String kind, String phone, String address, String website,
                     List<Answer> answers, List<String> care, List<String> medicines, List<Said> calls, List<Said> help, String source,
                     Optional<LocalDate> readOn, boolean old, boolean ownWords, boolean detoxAlone, boolean medication,
                     boolean residential, String putBy, Optional<LocalDate> putOn, boolean leaned) {
    private static final int OLD_AFTER_DAYS = 30;

    /** What somebody said, who, and on which day. */
    public record Said(String name, String words, LocalDate on) {}

    static Column of(Options.OnTable there, Options options, Instant now) {
        Listing listing = there.listing();
        Members members = options.members();
        LocalDate today = LocalDate.ofInstant(now, members.zone());
        return new Column(there.item(), Choice.OPTION, listing.name(), listing.kind(), listing.phone(), listing.address(),
                listing.website(), options.wishes().stream().map(wish -> Answer.of(listing.codes(), wish)).toList(),
                Codes.narrowest(Topic.CARE, listing.codes()), Codes.about(Topic.MEDICATION, listing.codes()),
                calls(there.item(), options), help(there.item(), options), listing.source(), Optional.of(listing.readOn()),
                ChronoUnit.DAYS.between(listing.readOn(), today) > OLD_AFTER_DAYS && !listing.source().isEmpty(),
                listing.source().isEmpty(), Codes.isWithdrawalAlone(listing.codes()), Codes.hasMedication(listing.codes()),
                listing.codes().contains("RES"), members.name(there.by()),
                Optional.of(LocalDate.ofInstant(there.at(), members.zone())), options.leansTowards(there.item()));
    }

    static Column somethingSmaller(Options options) {
        return alwaysThere(Options.SOMETHING_SMALLER, Choice.SOMETHING_SMALLER, options);
    }

    static Column notNow(Options options) {
        return alwaysThere(Options.NOT_NOW, Choice.NOT_NOW, options);
    }

    private static Column alwaysThere(ItemId item, Choice choice, Options options) {
        return new Column(item, choice, "", "", "", "", "", options.wishes().stream().map(Answer::withoutAService).toList(), List.of(), List.of(),
                calls(item, options), help(item, options), "", Optional.empty(), false, false, false, false, false, "",
                Optional.empty(), options.leansTowards(item));
    }

    private static List<Said> calls(ItemId item, Options options) {
        return options.talk().callsAbout(item).stream()
                .map(call -> new Said(options.members().name(call.by()), call.learned(), call.on())).toList();
    }

    /** Offers stand as long as the one who made them has a seat. */
    private static List<Said> help(ItemId item, Options options) {
        Members members = options.members();
        return options.talk().helpFor(item).stream().filter(help -> members.isMember(help.by()))
                .map(help -> new Said(members.name(help.by()), help.words(), LocalDate.ofInstant(help.at(), members.zone()))).toList();
    }

    public boolean isOption() {
        return choice == Choice.OPTION;
    }

    public String medicinesIn(Words words) {
        return words.list(medicines.stream().flatMap(code -> Codes.say(code, words).stream()).toList());
    }

    public String careIn(Words words) {
        return words.list(care.stream().flatMap(code -> Codes.say(code, words).stream()).toList());
    }

    /** The newest word from somebody who phoned. */
    public Optional<Said> lastCall() {
        return calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast());
    }
}
