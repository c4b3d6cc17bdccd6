package org.openchair.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.aside.AsidesView.State;
import org.openchair.events.AsideEvent.*;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.kit.Languages;

class AsidesViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private final ACircle noted = ACircle.opened().by(ANA, new Noted(ITEM, About.MONEY, "Forty dollars, and not a word to Luis."));
    private final ACircle worded = noted.by(ANA, new Brought(ITEM, About.MONEY, "A small loan."))
            .by(GRACE, new Worded(ITEM, 1, "We bring food, and no cash."));
    private final ACircle told = worded.by(ANA, new StoodBehind(ITEM, 1), new Told(ITEM, "We bring food, and no cash."));

    private static AsidesView view(ACircle circle, SeatId who) {
        return AsidesView.of(circle.seen(who, Asides.NONE), ACircle.viewer(who), ITEM.toString());
    }

    private static String page(ACircle circle, SeatId who) {
        return Printed.inAllLanguages(view(circle, who));
    }

    @Test
    void first_only_the_one_who_was_asked_and_the_interventionist_know() {
        assertThat(page(noted, ANA)).contains("Forty dollars").doesNotContain("{0}", "{1}");
        assertThat(page(noted, MARISOL)).contains("Forty dollars").doesNotContain("{0}", "{1}");
        for (SeatId who : new SeatId[] {LUIS, GRACE, DANIEL}) {
            assertThat(view(noted, who).cards()).isEmpty();
        }
    }

    @Test
    void the_others_read_what_was_brought_and_never_the_first_words() {
        assertThat(page(worded, LUIS)).contains("A small loan.", "We bring food, and no cash.").doesNotContain("Forty dollars");
        AsidesView.Card card = view(worded, LUIS).cards().getFirst();
        assertThat(card.behind()).containsExactly("Grace");
        assertThat(card.waiting()).containsExactly("Ana", "Luis");
        assertThat(view(worded, DANIEL).cards()).isEmpty();
    }

    @Test
    void it_goes_from_noted_to_told() {
        assertThat(view(noted, ANA).cards().getFirst().state()).isEqualTo(State.NOTED);
        assertThat(view(worded, ANA).cards().getFirst().state()).isEqualTo(State.WORDED);
        assertThat(view(worded.by(ANA, new StoodBehind(ITEM, 1)), LUIS).cards().getFirst().state()).isEqualTo(State.TOGETHER);
        assertThat(view(told, LUIS).cards().getFirst().state()).isEqualTo(State.TOLD);
    }

    @Test
    void the_person_reads_the_answer_they_were_told_and_nothing_of_the_way_there() {
        String page = page(told, DANIEL);
        assertThat(page).contains("We bring food, and no cash.").doesNotContain("Forty dollars", "A small loan.", "<textarea", "{0}");
        assertThat(view(told, DANIEL).writable()).isFalse();
    }

    @Test
    void the_coach_stops_at_words_that_press() {
        ACircle pressing = worded.by(LUIS, new Worded(ITEM, 2, "Say yes or pack your bags."));
        assertThat(view(pressing, ANA).cards().getFirst().stops()).isPositive();
        assertThat(Printed.in(Languages.ENGLISH, view(pressing, ANA))).contains("The language coach stops here");
        assertThat(view(worded, ANA).cards().getFirst().stops()).isZero();
    }
}
