package org.openchair.familymap.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchair.Printed;
import org.openchair.familymap.AFamily;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Standing;
import org.openchair.familymap.Family.Tie;
import org.openchair.familymap.FamilySheet;

class DrawingTest {
    private static final int YEAR = 2026;

    @Test
    void everyFigureHasItsSymbolAndItsSentences() {
        Family family = AFamily.ofTwentyFive().now();
        Drawing drawing = Drawing.of(family, YEAR);
        assertThat(drawing.symbols()).extracting(Symbol::figure).containsExactlyElementsOf(family.figures().stream().map(Family.Figure::id).toList());
        assertThat(drawing.telling()).hasSameSizeAs(family.figures()).allMatch(about -> !about.lines().isEmpty());
    }

    @Test
    void oneFigureIsNotDrawnAsLargeAsAFamily() {
        assertThat(Drawing.of(new AFamily().man("Ben").now(), YEAR).size()).isEqualTo("map-few");
        assertThat(Drawing.of(AFamily.ofTwentyFive().now(), YEAR).size()).isNotEqualTo("map-few");
    }

    @Test
    void whatOthersReportIsNeverSolid() {
        for (Concern concern : Concern.values()) {
            assertThat(looks(one(concern, Standing.REPORTED))).anyMatch(look -> look.contains("map-hatch")).noneMatch(look -> look.contains("map-solid"));
            assertThat(looks(one(concern, Standing.SELF_IDENTIFIED))).anyMatch(look -> look.contains("map-solid")).noneMatch(look -> look.contains("map-hatch"));
        }
    }

    @Test
    void theThreeStandingsAreToldApartWithoutColour() {
        for (Concern concern : Concern.values()) {
            assertThat(Stream.of(Standing.values()).map(standing -> shapes(one(concern, standing))).distinct()).hasSize(3);
        }
    }

    @Test
    void ofSomebodyHiddenOnlyThePlaceIsShown() {
        Drawing drawing = Drawing.of(new AFamily().man("Ben", 1950, 2001).woman("Ana", 1952).man("Kid").couple("Ben", "Ana", Tie.MARRIED)
                .children("Ben+Ana", "Kid").marked("Ben", Concern.SUBSTANCE_USE, Standing.REPORTED).bond("Ben", Bond.Kind.CONFLICT, "Kid").hidden("Ben").now(), YEAR);
        assertThat(drawing.toString()).doesNotContain("Ben", "1950", "2001", "substance");
        assertThat(drawing.symbols().getFirst().strokes()).singleElement().extracting(Stroke::look).isEqualTo("map-shape map-hidden");
        assertThat(drawing.legend()).extracting(Legend.Entry::key).contains("familymap.legend.hidden");
    }

    @Test
    void theLegendShowsWhatIsUsedAndNothingElse() {
        assertThat(Drawing.of(Family.NOBODY, YEAR).legend()).isEmpty();
        assertThat(keys(new AFamily().man("Ben").now())).containsExactly("familymap.gender.man");
        assertThat(keys(new AFamily().man("Ben").woman("Ana").couple("Ben", "Ana", Tie.DIVORCED).focus("Ana").bond("Ana", Bond.Kind.CUT_OFF, "Ben").now()))
                .containsExactly("familymap.gender.woman", "familymap.gender.man", "familymap.legend.focus", "familymap.tie.divorced", "familymap.bond.cut-off");
    }

    @Test
    void everySignOfTheLegendLooksDifferent() {
        List<Legend.Entry> legend = Drawing.of(AFamily.ofTwentyFive().now(), YEAR).legend();
        assertThat(legend).extracting(Legend.Entry::strokes).doesNotHaveDuplicates();
        assertThat(legend).hasSizeGreaterThan(20);
    }

    @Test
    void agesAreShownOnlyWhereTheyAreKnown() {
        List<Symbol> symbols = Drawing.of(new AFamily().man("Old", 1900, 1980).man("Now", 2000).man("When").now(), YEAR).symbols();
        assertThat(symbols).extracting(symbol -> symbol.writings().stream().filter(text -> text.look().equals("map-age")).map(Writing::text).toList())
                .containsExactly(List.of("80"), List.of("26"), List.of());
    }

    @Test
    void carefulnessAndHarmHaveADirectionInWords() {
        List<Telling.About> told = Drawing.of(new AFamily().man("Ben").woman("Ana").bond("Ben", Bond.Kind.ABUSE, "Ana").now(), YEAR).telling();
        assertThat(told.getFirst().lines()).contains(new Said("familymap.bond.abuse", "Ana"));
        assertThat(told.getLast().lines()).contains(new Said("familymap.told.hurt-by", "Ben"));
    }

    @Test
    void theSheetHasThePictureTheLegendAndTheSentences() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            String sheet = Printed.in(language, FamilySheet.of("Marco", AFamily.ofTwentyFive().now(), YEAR));
            assertThat(sheet).contains("viewBox=", "Marco", "Lucía", "map-told").doesNotContain("style=", "{0}");
        }
    }

    private static Drawing one(Concern concern, Standing standing) {
        return Drawing.of(new AFamily().woman("Ana").marked("Ana", concern, standing).now(), YEAR);
    }

    private static List<String> looks(Drawing drawing) {
        return drawing.symbols().stream().flatMap(symbol -> symbol.strokes().stream()).map(Stroke::look).toList();
    }

    private static List<String> shapes(Drawing drawing) {
        return drawing.symbols().stream().flatMap(symbol -> symbol.strokes().stream()).map(stroke -> stroke.look().split(" ")[0] + stroke.d()).toList();
    }

    private static List<String> keys(Family family) {
        return Drawing.of(family, YEAR).legend().stream().map(Legend.Entry::key).toList();
    }
}
