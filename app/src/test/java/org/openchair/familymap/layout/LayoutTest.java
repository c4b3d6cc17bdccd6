package org.openchair.familymap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.events.ItemId;
import org.openchair.familymap.AFamily;
import org.openchair.familymap.Families;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Tie;
import org.openchair.familymap.layout.Layout.CoupleLine;
import org.openchair.familymap.layout.Layout.Spot;

/** What the layout promises, on two hundred families. */
class LayoutTest {

    private static final Map<Long, Sketch> DRAWN = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLiesOnAnything(long seed) {
        Layout layout = layout(seed);
        List<Box> taken = new ArrayList<>();
        Box sheet = new Box(0, 0, layout.width(), layout.height());
        Stream.concat(layout.spots().stream().flatMap(spot -> Stream.of(spot.symbol(), spot.years(), spot.label())),
                layout.couples().stream().filter(CoupleLine::side).map(CoupleLine::text)).forEach(box -> {
            assertThat(taken.stream().filter(box::touches).findFirst()).as("family %s", seed).isEmpty();
            assertThat(box.left() >= sheet.left() && box.top() >= sheet.top() && box.right() <= sheet.right() && box.bottom() <= sheet.bottom()).isTrue();
            taken.add(box);
        });
        assertThat(layout.spots()).hasSameSizeAs(Families.of(seed).figures());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOldestStandsLeft(long seed) {
        Family family = Families.of(seed);
        Map<ItemId, Spot> spots = spots(layout(seed));
        Map<ItemId, ItemId> first = new HashMap<>();
        Kin kin = Kin.of(family);
        family.children().stream().filter(child -> !kin.oddChildren.contains(child)).forEach(child -> first.putIfAbsent(child.child(), child.of()));
        for (Child one : family.children()) {
            for (Child other : family.children()) {
                Optional<Integer> year = born(family, one);
                Optional<Integer> later = born(family, other);
                if (one.of().equals(other.of()) && one.of().equals(first.get(one.child())) && other.of().equals(first.get(other.child()))
                        && one.twins().isEmpty() && other.twins().isEmpty() && year.isPresent() && later.isPresent() && year.get() < later.get()
                        && spots.get(one.child()).y() == spots.get(other.child()).y()) {
                    assertThat(spots.get(one.child()).x()).as("family %s", seed).isLessThan(spots.get(other.child()).x());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherOrderOfSiblingsCrossesFewerLines(long seed) {
        Sketch best = DRAWN.computeIfAbsent(seed, one -> Untangled.of(Families.of(one)));
        for (Union union : best.kin.unions) {
            for (List<Siblings.Birth> order : best.siblings.otherOrders(union.index())) {
                Sketch other = new Sketch(best.kin, best.siblings.with(union.index(), order), best.labels);
                assertThat(best.crossings).as("family %s", seed).isLessThanOrEqualTo(other.crossings);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameFamilyIsAlwaysDrawnTheSame(long seed) {
        assertThat(Layout.of(Families.of(seed))).isEqualTo(layout(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generationsAreRows(long seed) {
        Family family = Families.of(seed);
        Map<ItemId, Spot> spots = spots(layout(seed));
        Kin kin = Kin.of(family);
        family.couples().stream().filter(couple -> !kin.oddCouples.contains(couple)).forEach(couple ->
                assertThat(spots.get(couple.first()).y()).isEqualTo(spots.get(couple.second()).y()));
        family.children().stream().filter(child -> !kin.oddChildren.contains(child)).forEach(child -> family.parents(child).forEach(parent ->
                assertThat(spots.get(parent).y()).isLessThan(spots.get(child.child()).y())));
    }

    @Test
    void aFamilyOfFourGenerationsCrossesAlmostNothing() {
        assertThat(Layout.of(AFamily.ofTwentyFive().now()).crossings()).isLessThanOrEqualTo(2);
    }

    @Test
    void aManStandsLeftOfAWomanAndOtherPairsAsTheyAreNamed() {
        Map<ItemId, Spot> spots = spots(Layout.of(new AFamily().woman("Ana").man("Ben").woman("Cleo").woman("Dora")
                .couple("Ana", "Ben", Tie.MARRIED).couple("Cleo", "Dora", Tie.MARRIED).now()));
        assertThat(spots.get(AFamily.id(1)).x()).isLessThan(spots.get(AFamily.id(0)).x());
        assertThat(spots.get(AFamily.id(2)).x()).isLessThan(spots.get(AFamily.id(3)).x());
    }

    @Test
    void aSisterOfUnknownAgeMovesOutOfTheWay() {
        AFamily family = new AFamily().man("Pa").woman("Ma").man("Opa").woman("Oma").man("Ben", 1980).woman("Ida").woman("Cleo", 1982).man("Kid")
                .man("Ike").woman("Una").focus("Kid");
        family.couple("Pa", "Ma", Tie.MARRIED).couple("Opa", "Oma", Tie.MARRIED).couple("Ben", "Cleo", Tie.MARRIED).couple("Ike", "Ida", Tie.MARRIED)
                .children("Pa+Ma", "Ben", "Ida").children("Opa+Oma", "Cleo").children("Ben+Cleo", "Kid").children("Ike+Ida", "Una");
        Sketch listed = new Sketch(Kin.of(family.now()), Siblings.asListed(Kin.of(family.now())), Sketch.labels(Kin.of(family.now())));
        Layout layout = Layout.of(family.now());
        assertThat(listed.crossings).isPositive();
        assertThat(layout.crossings()).isZero();
        assertThat(spots(layout).get(family.id("Ida")).x()).isLessThan(spots(layout).get(family.id("Ben")).x());
    }

    @Test
    void nobodyIsAnEmptySheet() {
        assertThat(Layout.of(Family.NOBODY).spots()).isEmpty();
    }

    private static Layout layout(long seed) {
        return DRAWN.computeIfAbsent(seed, one -> Untangled.of(Families.of(one))).layout();
    }

    private static Optional<Integer> born(Family family, Child child) {
        return family.figure(child.child()).orElseThrow().born();
    }

    private static Map<ItemId, Spot> spots(Layout layout) {
        Map<ItemId, Spot> spots = new HashMap<>();
        layout.spots().forEach(spot -> spots.put(spot.figure(), spot));
        return spots;
    }
}
