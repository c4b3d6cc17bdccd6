package org.openchair.familymap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Standing;

/** What somebody is worried about in somebody, and what each says of themselves. The two are never taken for each other. */
record Concerns(List<Report> reports, List<Own> own) {
    static final Concerns NONE = new Concerns(List.of(), List.of());

    record Report(ItemId item, ItemId figure, SeatId informant, SeatId by, Concern concern, String words, Instant at) {}

    record Own(ItemId figure, SeatId by, Concern concern, boolean recovering, Sharing sharing) {}

    Concerns evolve(FamilyMapEvent event, SeatId by, Instant at) {
        return switch (event) {
            case FamilyMapEvent.ConcernReported reported -> reports(with(reports, _ -> true, new Report(reported.item(),
                    reported.figure(), reported.informant(), by, reported.concern(), reported.words(), at)));
            case FamilyMapEvent.ConcernTakenBack taken -> reports(reports.stream().filter(known -> !known.item.equals(taken.item())).toList());
            case FamilyMapEvent.SelfIdentified said -> own(with(own, known -> !isAbout(known, said.figure(), by, said.concern()),
                    new Own(said.figure(), by, said.concern(), said.recovering(), said.sharing())));
            case FamilyMapEvent.SelfIdentificationTakenBack taken -> own(own.stream()
                    .filter(known -> !isAbout(known, taken.figure(), by, taken.concern())).toList());
            case FamilyMapEvent.FigureErased erased -> new Concerns(
                    reports.stream().filter(known -> !known.figure.equals(erased.item())).toList(),
                    own.stream().filter(known -> !known.figure.equals(erased.item())).toList());
            case FamilyMapEvent.FigureDrawn _, FamilyMapEvent.FigureChanged _, FamilyMapEvent.CoupleDrawn _, FamilyMapEvent.CoupleChanged _,
                 FamilyMapEvent.CoupleErased _, FamilyMapEvent.ChildPlaced _, FamilyMapEvent.ChildReleased _, FamilyMapEvent.ChildrenOrdered _,
                 FamilyMapEvent.HouseholdDrawn _, FamilyMapEvent.HouseholdErased _, FamilyMapEvent.BondDrawn _, FamilyMapEvent.BondErased _,
                 FamilyMapEvent.OwnFigureCorrected _, FamilyMapEvent.OwnFigureHidden _, FamilyMapEvent.OwnFigureShown _ -> this;
        };
    }

    private static boolean isAbout(Own known, ItemId figure, SeatId by, Concern concern) {
        return known.figure.equals(figure) && known.by.equals(by) && known.concern == concern;
    }

    private Concerns reports(List<Report> changed) {
        return new Concerns(changed, own);
    }

    private Concerns own(List<Own> changed) {
        return new Concerns(reports, changed);
    }

    private static <T> List<T> with(List<T> all, Predicate<T> stays, T more) {
        List<T> changed = new ArrayList<>(all.stream().filter(stays).toList());
        changed.add(more);
        return List.copyOf(changed);
    }

    Optional<Report> report(ItemId item) {
        return reports.stream().filter(known -> known.item.equals(item)).findFirst();
    }

    List<Report> about(ItemId figure) {
        return reports.stream().filter(known -> known.figure.equals(figure)).toList();
    }

    /** What this seat says of itself. */
    List<Own> said(ItemId figure, SeatId by) {
        return own.stream().filter(known -> known.figure.equals(figure) && known.by.equals(by)).toList();
    }

    /**
     * How a figure is marked: hatched on somebody's word, solid on nobody's but their own.
     *
     * @param seat whose figure it is; what others signed counts for nothing
     */
    Set<Mark> marks(ItemId figure, Optional<SeatId> seat) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (Concern concern : Concern.values()) {
            Family.Concern sign = Family.Concern.valueOf(concern.name());
            Optional<Own> said = seat.flatMap(whose -> said(figure, whose).stream().filter(known -> known.concern == concern).findFirst());
            if (said.isPresent()) {
                marks.add(new Mark(sign, said.get().recovering ? Standing.IN_RECOVERY : Standing.SELF_IDENTIFIED));
            } else if (about(figure).stream().anyMatch(known -> known.concern == concern)) {
                marks.add(new Mark(sign, Standing.REPORTED));
            }
        }
        return marks;
    }
}
