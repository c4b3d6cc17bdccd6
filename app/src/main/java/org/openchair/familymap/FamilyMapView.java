package org.openchair.familymap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.ItemId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.drawing.Drawing;
import org.openchair.familymap.drawing.Said;
import org.openchair.journal.Reason;
import org.openchair.kit.Screen;

/**
 * The family map: the picture, the same as a list, and the forms of whoever may draw.
 *
 * @param mayDraw supporters and the interventionist, while the circle works
 * @param resting why nothing is added now; then what is there can still be taken off
 * @param kin     words that can be chosen for somebody new
 * @param to      whom somebody new is most likely to belong to
 */
public record FamilyMapView(String circle, String person, boolean viewerIsPerson, boolean interventionist, boolean closed, boolean mayDraw, String resting,
                            Optional<Drawing> drawing, int people, int generations, List<Choice> figures, List<Choice> couples,
                            List<Kin> kin, List<Joining> joinings, String to, String with, Optional<ChosenFigure> chosen, List<Row> rows,
                            List<Home> homes, Optional<Own> own) implements Screen {

    /** Something to choose from a list. */
    public record Choice(String id, String name) {}

    /** @param reports what others are worried about, as far as this reader may know it */
    public record Row(String figure, String name, boolean hidden, List<Said> lines, List<Worry> reports) {}

    public record Worry(String item, Concern concern, String words, String informant, LocalDate on, boolean own) {}

    public record Home(String item, String name, List<Choice> members) {
        public boolean has(String figure) {
            return members.stream().anyMatch(member -> member.id.equals(figure));
        }
    }

    /** What the reader may do with their own figure. */
    public record Own(String name, String gender, String born, boolean hidden, boolean mayCorrect, List<Statement> statements) {}

    public record Statement(Concern concern, boolean recovering, Sharing sharing) {}

    static FamilyMapView of(FamilyMap map, Viewer viewer, Asked asked, int year) {
        Family family = Seen.of(map, viewer);
        boolean mayDraw = !viewer.isPerson() && !map.members().closed();
        boolean begun = map.members().person().flatMap(seat -> map.figureOf(seat.id())).isPresent();
        Optional<Drawing> drawing = family.figures().isEmpty() ? Optional.empty() : Optional.of(Drawing.of(family, year));
        List<Choice> figures = family.figures().stream().filter(figure -> !figure.hidden()).map(figure -> new Choice(figure.id().toString(), figure.name())).toList();
        return new FamilyMapView(viewer.circle().toString(), map.members().personName(), viewer.isPerson(), viewer.isInterventionist(),
                map.members().closed(), mayDraw, mayDraw ? map.resting().map(Reason::message).orElse("") : "", drawing, family.figures().size(), map.generations(),
                Stream.concat(places(family), figures.stream()).toList(), couples(family),
                Arrays.stream(Kin.values()).filter(kin -> kin == Kin.THEMSELVES ? !begun : true).toList(), Joining.offered(viewer.isInterventionist()),
                asked.to().isEmpty() ? map.members().person().flatMap(seat -> map.figureOf(seat.id())).map(ItemId::toString).orElse("") : asked.to(),
                asked.with(), mayDraw ? ChosenFigure.of(map, family, viewer, asked.figure()) : Optional.empty(),
                rows(map, family, viewer, drawing), homes(family), own(map, viewer));
    }

    /** What was asked for in the address: a figure to look at, one to tie it to, one somebody new belongs to. */
    public record Asked(String figure, String with, String to) {
        static final Asked NOTHING = new Asked("", "", "");
    }

    private static Stream<Choice> places(Family family) {
        return family.figures().stream().filter(Figure::hidden).map(figure -> new Choice(figure.id().toString(), "…"));
    }

    private static List<Choice> couples(Family family) {
        return family.couples().stream().map(couple -> new Choice(couple.id().toString(),
                name(family, couple.first()) + " + " + name(family, couple.second()))).toList();
    }

    static String name(Family family, ItemId figure) {
        return family.figure(figure).filter(known -> !known.hidden()).map(Figure::name).orElse("…");
    }

    private static List<Row> rows(FamilyMap map, Family family, Viewer viewer, Optional<Drawing> drawing) {
        Set<String> reported = Set.of("familymap.mark.substance.reported", "familymap.mark.mental.reported", "familymap.mark.physical.reported");
        List<Row> rows = new ArrayList<>();
        drawing.ifPresent(picture -> picture.telling().forEach(about -> {
            boolean hidden = family.figure(about.figure()).filter(Figure::hidden).isPresent();
            rows.add(new Row(about.figure().toString(), hidden ? "…" : about.name(), hidden,
                    about.lines().stream().filter(line -> !reported.contains(line.key())).toList(), worries(map, about.figure(), viewer)));
        }));
        return rows;
    }

    /** Of a hidden figure the interventionist keeps in words what they may need for safety; nobody else does. */
    static List<Worry> worries(FamilyMap map, ItemId figure, Viewer viewer) {
        return map.hidden().contains(figure) && viewer.isSupporter() ? List.of()
                : map.concerns().about(figure).stream().map(report -> new Worry(report.item().toString(), report.concern(), report.words(),
                        map.members().name(report.informant()), LocalDate.ofInstant(report.at(), map.members().zone()),
                        report.informant().equals(viewer.seat()) || viewer.isInterventionist())).toList();
    }

    private static List<Home> homes(Family family) {
        return family.households().stream().map(home -> new Home(home.id().toString(), home.name(),
                home.members().stream().map(member -> new Choice(member.toString(), name(family, member))).toList())).toList();
    }

    private static Optional<Own> own(FamilyMap map, Viewer viewer) {
        return map.figureOf(viewer.seat()).flatMap(map.family()::figure).map(figure -> new Own(figure.name(), figure.gender().name(),
                figure.born().map(String::valueOf).orElse(""), map.hidden().contains(figure.id()), viewer.isPerson(),
                map.concerns().said(figure.id(), viewer.seat()).stream().map(said ->
                        new Statement(said.concern(), said.recovering(), said.sharing())).toList()));
    }

    static List<Choice> informants(FamilyMap map, Viewer viewer) {
        return viewer.isInterventionist() ? Stream.concat(map.members().seat(viewer.seat()).stream(), map.members().supporters().stream())
                .map((Seat seat) -> new Choice(seat.id().toString(), seat.name())).toList() : List.of();
    }
}
