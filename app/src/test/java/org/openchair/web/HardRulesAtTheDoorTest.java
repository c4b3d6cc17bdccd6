package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openchair.consent.HardRules;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;

/**
 * Thousands of forms through the front door, by any seat in any order, with the ids of other seats in them, and by browsers
 * that belong to nobody here. The hard rules hold in every circle they lead to, and whatever happened was done by whose browser it was.
 */
class HardRulesAtTheDoorTest {
    private static final int CIRCLES = 8;
    // Which forms come is chance, and changes with every new route: a kind that was not reached yet gets more circles.
    private static final int MOST_CIRCLES = 40;
    private static final int STEPS = 80;

    @Test
    void noOrderOfFormsBreaksThem() {
        reaches(false, InvitationEvent.Sent.class, InvitationEvent.Accepted.class, InvitationEvent.AcceptedWithChanges.class,
                InvitationEvent.Declined.class, InvitationEvent.WishAgreed.class, ConversationEvent.Opened.class);
    }

    @Test
    void norInACircleThePersonBegan() {
        reaches(true, InvitationEvent.TalkAsked.class, InvitationEvent.WishAgreed.class, ConversationEvent.Opened.class);
    }

    @SafeVarargs
    private static void reaches(boolean begun, Class<? extends Event>... kinds) {
        var seen = live(begun, List.of(kinds));
        // Sequences that never get anywhere would prove nothing.
        for (var kind : kinds) assertThat(seen).as("what happened").containsKey(kind);
    }

    private static Map<Class<? extends Event>, Integer> live(boolean begun, List<Class<? extends Event>> kinds) {
        var seen = new HashMap<Class<? extends Event>, Integer>();
        for (var number = 0; number < CIRCLES || number < MOST_CIRCLES && !seen.keySet().containsAll(kinds); number++) {
            var life = new Life(begun, new Random(number));
            for (var step = 0; step < STEPS; step++) life.goesOn();
            life.rules.seen().forEach((kind, times) -> seen.merge(kind, times, Integer::sum));
        }
        return seen;
    }

    private static final class Life {
        private final Random random;
        private final Family family = Begun.circle(false);
        private final AnyForm any;
        private final HardRules rules = new HardRules(family.daniel);
        private final Map<SeatId, Browser> browsers = new HashMap<>();
        private final List<Browser> outsiders;
        private long read;

        Life(boolean begun, Random random) {
            this.random = random;
            any = new AnyForm(family, random);
            if (begun) family.by(family.daniel, new CircleEvent.Begun());
            var next = family.neighbours();
            outsiders = List.of(next.as(next.ana), next.as(next.daniel), new Browser());
            reads(SeatId.HOUSE);
        }

        void goesOn() {
            var form = random.nextInt(3) == 0 ? any.any() : any.likely(rules);
            if (random.nextInt(8) > 0) {
                sends(any.seat(), form);
            } else {
                outsiders.get(random.nextInt(outsiders.size())).post(form.path(), form.fields());
                assertThat(family.history().seq()).as("after a stranger sent " + form).isEqualTo(read);
            }
            if (random.nextInt(4) == 0) everybodyDoesWhatIsNext();
        }

        private void sends(SeatId who, AnyForm.Form form) {
            var answer = browsers.computeIfAbsent(who, family::as).post(form.path(), form.fields());
            assertThat(answer.status()).as(family.name(who) + " sends " + form).isLessThan(500);
            // A link may have been made anew or taken back: the next time they come in by the new one.
            if (answer.header("location").endsWith("/sign-in")) browsers.remove(who);
            reads(who);
            assertThat(rules.broken()).as("after " + family.name(who) + " sent " + form).isEmpty();
        }

        /** What was written since belongs to whom the browser belongs to. */
        private void reads(SeatId who) {
            for (var entry : family.history().entries()) {
                if (entry.seq() <= read) continue;
                if (!who.equals(SeatId.HOUSE)) assertThat(entry.by()).as("%s", entry.event()).isIn(who, SeatId.HOUSE);
                rules.read(entry);
                read = entry.seq();
            }
        }

        private void everybodyDoesWhatIsNext() {
            for (var supporter : family.members().supporters()) {
                sends(supporter.id(), any.agreement());
                sends(supporter.id(), any.safety("NO"));
            }
            switch (random.nextInt(4)) {
                case 0 -> {
                    sends(family.marisol, any.draft(rules));
                    sends(family.ana, any.backing(rules));
                    sends(family.luis, any.backing(rules));
                    sends(family.marisol, any.sending(rules));
                }
                case 1 -> sends(family.daniel, any.answer(rules, "yes"));
                case 2 -> {
                    sends(family.daniel, any.answer(rules, "changes"));
                    sends(family.daniel, any.talk(rules));
                    sends(family.marisol, any.wishAgreement(rules));
                }
                default -> {
                    for (var supporter : family.members().supporters()) sends(family.marisol, any.told(supporter.id()));
                    sends(family.marisol, any.opening());
                }
            }
        }
    }
}
