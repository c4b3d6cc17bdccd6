package org.openchair.familymap;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.FamilyMapEvent.SelfIdentificationTakenBack;
import org.openchair.events.FamilyMapEvent.SelfIdentified;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.familymap.FamilyMapCommand.Report;
import org.openchair.familymap.FamilyMapCommand.SelfIdentify;
import org.openchair.journal.Decision;

/** The rules for concerns: on somebody's word about another, or one's own word about oneself. */
final class Worries {
    private Worries() {}

    static Decision report(FamilyMap map, Report report, Viewer by) {
        String words = report.words().strip();
        if (map.family().figure(report.figure()).isEmpty()) {
            return refused(FamilyMapReason.NOT_THERE);
        }
        if (report.concern().isEmpty()) {
            return refused(FamilyMapReason.NO_CONCERN);
        }
        if (!isInformant(map, report.informant(), by)) {
            return refused(FamilyMapReason.NOT_YOURS);
        }
        if (map.seatOf(report.figure()).filter(report.informant()::equals).isPresent()) {
            return refused(FamilyMapReason.OWN_INSTEAD);
        }
        if (map.hidden().contains(report.figure())) {
            return refused(FamilyMapReason.HIDDEN);
        }
        return words.length() > FamilyMap.LONGEST_WORDS ? refused(FamilyMapReason.WORDS_TOO_LONG)
                : happened(new FamilyMapEvent.ConcernReported(report.item(), report.figure(), report.informant(), report.concern().get(), words));
    }

    /** One's own word; the interventionist may also write down a supporter's. */
    private static boolean isInformant(FamilyMap map, SeatId informant, Viewer by) {
        return informant.equals(by.seat())
                || by.isInterventionist() && map.members().seat(informant).filter(Seat::isSupporter).isPresent();
    }

    /** By whose word it is, or who wrote it down. What is another's and what is not there are answered alike. */
    static Decision takeBack(FamilyMap map, ItemId item, Viewer by) {
        return map.concerns().report(item).filter(known -> known.informant().equals(by.seat()) || by.isInterventionist())
                .map(known -> happened(new FamilyMapEvent.ConcernTakenBack(item, known.informant()))).orElse(happened());
    }

    /** Only of oneself, and to whom one chooses; those who knew and are not to know any more are told that it is taken back. */
    static Decision selfIdentify(FamilyMap map, SelfIdentify said, Viewer by) {
        Optional<ItemId> figure = map.figureOf(by.seat());
        if (figure.isEmpty()) {
            return refused(FamilyMapReason.NOT_ON_IT);
        }
        if (said.concern().isEmpty()) {
            return refused(FamilyMapReason.NO_CONCERN);
        }
        SelfIdentified now = new SelfIdentified(figure.get(), said.concern().get(), said.recovering(), said.sharing());
        List<FamilyMapEvent> events = new ArrayList<>();
        for (Concerns.Own known : map.concerns().said(figure.get(), by.seat())) {
            if (known.concern() == now.concern()) {
                if (known.recovering() == now.recovering() && known.sharing() == now.sharing()) {
                    return happened();
                }
                events.add(new SelfIdentificationTakenBack(figure.get(), known.concern(), known.sharing()));
            }
        }
        events.add(now);
        return new Decision.Happened(events);
    }

    static Decision takeSelfIdentificationBack(FamilyMap map, Concern concern, Viewer by) {
        return map.figureOf(by.seat()).flatMap(figure -> map.concerns().said(figure, by.seat()).stream()
                .filter(known -> known.concern() == concern).findFirst())
                .map(known -> happened(new SelfIdentificationTakenBack(known.figure(), concern, known.sharing()))).orElse(happened());
    }
}
