package org.openchair.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.options.OptionsTest.EVENINGS;
import static org.openchair.options.OptionsTest.EVENING_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.directory.Found;
import org.openchair.directory.Query;
import org.openchair.directory.Service;
import org.openchair.events.OptionsEvent;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;
import org.openchair.events.SeatId;

/** The real templates, in both languages. */
class OptionsPageTest {
    private static final Listing TRICKY = new Listing("<script>alert(1)</script>", "a & b", "", "", "", Optional.empty(), Optional.empty(),
            Set.of("DT"), "", LocalDate.of(2026, 11, 23));
    private static final ACircle CIRCLE = OptionsTest.withAYes().by(ANA, new OptionsEvent.PutOnTable(EVENINGS, EVENING_PROGRAMME))
            .by(GRACE, new OptionsEvent.PutOnTable(new org.openchair.events.ItemId(new UUID(9, 2)), TRICKY))
            .by(DANIEL, new OptionsEvent.WishesSet(List.of(new Wish(Weight.MUST_HAVE, "MD", ""), new Wish(Weight.WILL_NOT, "", "Sleep there"))))
            .by(LUIS, new OptionsEvent.HelpOffered(EVENINGS, "I drive."));

    private static OptionsView view(ACircle circle, SeatId who) {
        return OptionsView.of(circle.seen(who, Options.NONE), ACircle.viewer(who), NOW);
    }

    @Test
    void eachRoleGetsItsPageInBothLanguages() {
        for (SeatId who : List.of(MARISOL, DANIEL, ANA)) {
            String page = Printed.inAllLanguages(view(CIRCLE, who));
            assertThat(page).contains("Evening programme", "I drive.", "555 0101", "Not now", "Ahora no", "Something smaller")
                    .doesNotContain("<script>alert", " style=\"", "onclick");
            assertThat(page.contains("/options/wishes\"")).isEqualTo(who.equals(DANIEL));
            assertThat(page.contains("/options/tie\"")).isEqualTo(who.equals(MARISOL));
        }
    }

    @Test
    void beforeAYesThePageSaysWhatItWaitsFor() {
        assertThat(Printed.in(Locale.ENGLISH, view(ACircle.opened(), ANA))).contains("The table opens when Daniel says yes");
        assertThat(Printed.in(Locale.ENGLISH, view(ACircle.opened(), DANIEL))).contains("/options/look\"");
    }

    @Test
    void withdrawalManagementAloneIsNamedWithItsSource() {
        assertThat(Printed.in(Locale.ENGLISH, view(CIRCLE, DANIEL))).contains("Withdrawal management alone is not treatment", "SAMHSA");
    }

    @Test
    void lookedAtCloselyItOffersEachTheirForms() {
        OptionView person = OptionView.of(CIRCLE.seen(DANIEL, Options.NONE), EVENINGS, ACircle.viewer(DANIEL), NOW, false).orElseThrow();
        OptionView luis = OptionView.of(CIRCLE.seen(LUIS, Options.NONE), EVENINGS, ACircle.viewer(LUIS), NOW, true).orElseThrow();
        assertThat(Printed.inAllLanguages(person)).contains("/options/leaning\"", "/removal\"", "/mistake\"");
        assertThat(Printed.inAllLanguages(luis)).doesNotContain("/options/leaning\"", "/removal\"").contains("I drive.", "Thank you.");
        for (var item : List.of(Options.NOT_NOW, Options.SOMETHING_SMALLER)) {
            assertThat(Printed.inAllLanguages(OptionView.of(CIRCLE.seen(ANA, Options.NONE), item, ACircle.viewer(ANA), NOW, false).orElseThrow()))
                    .contains("/help\"").doesNotContain("/mistake\"", "/calls\"");
        }
    }

    @Test
    void searchShowsTheNumberToCallAndWhatIsUnknown() {
        Service service = new Service("Willow Bend", "", "12 Willow Lane", "Riverton", "VA", "22999", "555-0101", "", "", Optional.empty(),
                Set.of("OP", "L:de"), "A file", LocalDate.of(2026, 9, 1));
        Found found = new Found(Query.of("22999", 25, List.of("OIT"), "", 1), List.of(new Found.Listed(new UUID(9, 5), service, Optional.of(3.26), 1)), 1, false);
        String page = Printed.inAllLanguages(OptionsSearchView.of(CIRCLE.seen(ANA, Options.NONE), ACircle.viewer(ANA), found, LocalDate.of(2026, 11, 23)));
        assertThat(page).contains("tel:5550101", "3.3 miles away", "German", "alemán", "unknown: ask", "read more than 30 days ago", "somebody reported a mistake");
    }
}
