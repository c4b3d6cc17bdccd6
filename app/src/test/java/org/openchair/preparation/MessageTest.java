package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PreparationEvent.MessageShared;
import org.openchair.events.PreparationEvent.MessageWritten;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.Written;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;
import org.openchair.kit.Languages;
import org.openchair.kit.Words;

class MessageTest {
    private static final Words ENGLISH = new Languages().of("en");
    private final ACircle opened = ACircle.opened();
    private final ACircle parts = opened.by(ANA, new Written(Part.APPRECIATION, "You make us laugh."), new Written(Part.OBSERVATION, "The stove was on."),
            new Written(Part.FEELING, "I was scared."), new Written(Part.OFFER, "I can drive you."));
    private final ACircle written = parts.by(ANA, new MessageWritten("You make us laugh. It is up to you."));

    private static Decision when(ACircle circle, SeatId who, MessageCommand command) {
        return circle.when(who, Message.NONE, command);
    }

    private static MessageView view(ACircle circle, SeatId who) {
        return MessageView.of(circle.seen(who, Message.NONE), ACircle.viewer(who), ENGLISH, true, null);
    }

    @Test
    void it_begins_with_the_parts_in_the_order_they_are_easiest_to_hear() {
        MessageView view = view(parts, ANA);
        assertThat(view.words()).isEqualTo("You make us laugh.\n\nThe stove was on. I was scared.\n\nI can drive you.\n\n"
                + ENGLISH.say("preparation.message.choice"));
        assertThat(view.joined()).isTrue();
        assertThat(view.missing()).as("a part is still open").isTrue();
        assertThat(view(opened, ANA).words()).isEmpty();
        assertThat(view(opened, ANA).count()).isZero();
    }

    @Test
    void a_supporter_words_it_themselves() {
        assertThat(when(parts, ANA, new MessageCommand.Write(" Dear you. "))).isEqualTo(Decision.happened(new MessageWritten("Dear you.")));
        assertThat(when(written, ANA, new MessageCommand.Write("You make us laugh. It is up to you."))).isEqualTo(Decision.happened());
        assertThat(when(parts, ANA, new MessageCommand.Write(" "))).isEqualTo(Decision.refused(MessageReason.NO_WORDS));
        assertThat(when(parts, ANA, new MessageCommand.Write("a".repeat(10_001)))).isEqualTo(Decision.refused(MessageReason.TOO_LONG));
        assertThat(when(written, ANA, new MessageCommand.TakeBack())).isEqualTo(Decision.happened(new MessageWritten("")));
        assertThat(when(parts, ANA, new MessageCommand.TakeBack())).isEqualTo(Decision.happened());
    }

    @Test
    void nobody_words_it_for_them_and_a_closed_circle_takes_nothing() {
        for (SeatId seat : List.of(MARISOL, DANIEL)) {
            assertThat(when(parts, seat, new MessageCommand.Write("x"))).isEqualTo(Decision.refused(MessageReason.NOT_YOURS));
        }
        assertThat(when(written.by(MARISOL, new CircleEvent.Closed("")), ANA, new MessageCommand.Share())).isEqualTo(Decision.refused(MessageReason.CLOSED));
    }

    @Test
    void it_is_shared_as_it_is_now_and_taken_back_again() {
        assertThat(when(parts, ANA, new MessageCommand.Share())).isEqualTo(Decision.refused(MessageReason.NO_WORDS));
        ACircle shared = written.then(ANA, Message.NONE, new MessageCommand.Share());
        assertThat(shared.history().entries().getLast().event()).isEqualTo(new MessageShared("You make us laugh. It is up to you."));
        assertThat(when(shared, ANA, new MessageCommand.Share())).isEqualTo(Decision.happened());
        assertThat(view(shared.by(ANA, new MessageWritten("Other words.")), ANA).older()).isTrue();
        assertThat(when(shared, ANA, new MessageCommand.TakeShareBack())).isEqualTo(Decision.happened(new MessageShared("")));
        assertThat(when(written, ANA, new MessageCommand.TakeShareBack())).isEqualTo(Decision.happened());
    }

    @Test
    void after_a_no_nothing_new_is_put_before_the_person() {
        for (InvitationEvent no : List.of(new InvitationEvent.Declined(), new InvitationEvent.Postponed(), new InvitationEvent.ContactRefused())) {
            assertThat(when(written.by(DANIEL, no), ANA, new MessageCommand.Share())).isEqualTo(Decision.refused(MessageReason.NOT_NOW));
        }
    }

    @Test
    void until_it_is_shared_it_is_between_the_two() {
        assertThat(messages(written, MARISOL).lines()).extracting(MessagesView.Line::shared).containsExactly(false);
        for (SeatId seat : List.of(LUIS, DANIEL)) {
            assertThat(messages(written, seat).lines()).isEmpty();
        }
        ACircle shared = written.by(ANA, new MessageShared("You make us laugh."), new MessageWritten("You make us laugh."));
        for (SeatId seat : List.of(MARISOL, LUIS, DANIEL)) {
            assertThat(messages(shared, seat).lines()).extracting(MessagesView.Line::words).containsExactly("You make us laugh.");
        }
    }

    @Test
    void a_goodbye_is_read_by_those_it_was_meant_for() {
        ACircle left = opened.by(ANA, new CircleEvent.SaidGoodbye("I need rest.", Sharing.INTERVENTIONIST), new CircleEvent.Left());
        assertThat(messages(left, MARISOL).goodbyes()).extracting(MessagesView.Line::words).containsExactly("I need rest.");
        assertThat(messages(left, LUIS).goodbyes()).isEmpty();
        assertThat(Printed.inAllLanguages(messages(left, MARISOL))).contains("I need rest.").doesNotContain("{0}");
    }

    @Test
    void a_good_one_is_short_has_seven_things_and_fits_on_a_card() {
        MessageView view = view(opened.by(ANA, new MessageWritten("Thank you for teaching Leo to ride a bike.\n\nOn Tuesday the stove was still on. I was scared.\n"
                + "It makes sense that a drink quiets your head after a shift.\nI can drive you on Thursday.\nIt's your decision.")), ANA);
        assertThat(view.has()).hasSize(7).filteredOn(MessageView.Has::there).hasSizeGreaterThanOrEqualTo(5);
        assertThat(view.halfMinutes()).isEqualTo(1);
        assertThat(Printed.inAllLanguages(view)).contains("Thank you for teaching Leo").doesNotContain("{0}", "{1}");
        MessageCard card = MessageCard.of(written.seen(ANA, Message.NONE), ACircle.viewer(ANA)).orElseThrow();
        assertThat(card.paragraphs()).containsExactly("You make us laugh. It is up to you.");
        assertThat(Printed.inAllLanguages(card)).contains("You make us laugh.");
        assertThat(MessageCard.of(written.seen(LUIS, Message.NONE), ACircle.viewer(LUIS))).isEmpty();
    }

    private static MessagesView messages(ACircle circle, SeatId who) {
        return MessagesView.of(circle.seen(who, Message.NONE), ACircle.viewer(who));
    }
}
