package org.openchair.conversation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.conversation.ConversationCommand.Confirm;
import org.openchair.conversation.ConversationCommand.Say;
import org.openchair.conversation.ConversationCommand.Unsay;
import org.openchair.conversation.ConversationCommand.WriteFor;
import org.openchair.events.ConversationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.journal.Copies;
import org.openchair.journal.Decision;

/**
 * What was said in the room, in the order it was first written down. Words belong to whoever said them: only they decide
 * whether that is what they said, and who reads it (rules 6 and 7).
 */
public record Spoken(Map<ItemId, Words> all) {
    public static final Spoken NONE = new Spoken(Map.of());

    /**
     * @param scribe  who wrote it down
     * @param sharing empty until the speaker stands behind it
     */
    public record Words(ItemId item, SeatId speaker, SeatId scribe, String words, Optional<Sharing> sharing, Instant at) {
        public boolean isConfirmed() {
            return sharing.isPresent();
        }

        private boolean says(ConversationEvent.Heard heard) {
            return words.equals(heard.words()) && sharing.equals(Optional.of(heard.sharing()));
        }
    }

    Spoken evolve(ConversationEvent event, SeatId by, Instant at) {
        return switch (event) {
            case ConversationEvent.WrittenFor written ->
                    with(new Words(written.item(), written.speaker(), by, written.words(), Optional.empty(), at));
            case ConversationEvent.Heard heard ->
                    with(new Words(heard.item(), by, by, heard.words(), Optional.of(heard.sharing()), at));
            case ConversationEvent.Unsaid unsaid -> new Spoken(Copies.without(all, unsaid.item()));
            case ConversationEvent.Opened _, ConversationEvent.AgendaChanged _, ConversationEvent.PartReached _,
                 ConversationEvent.RulesChanged _, ConversationEvent.RulesAgreed _, ConversationEvent.Joined _,
                 ConversationEvent.Left _, ConversationEvent.TurnGiven _, ConversationEvent.BreakAsked _,
                 ConversationEvent.Paused _, ConversationEvent.Resumed _, ConversationEvent.Ended _ -> this;
        };
    }

    Decision say(Say say, Viewer by) {
        Optional<Words> known = of(say.item());
        if (known.filter(words -> !words.speaker().equals(by.seat())).isPresent()) {
            return refused(ConversationReason.NO_SUCH_WORDS);
        }
        return heard(known, new ConversationEvent.Heard(say.item(), say.words(), say.sharing()));
    }

    Decision writeFor(WriteFor write, Viewer by) {
        if (write.speaker().equals(by.seat()) || of(write.item()).isPresent()) {
            return refused(ConversationReason.NO_SPEAKER);
        }
        if (write.words().isBlank()) {
            return refused(ConversationReason.NO_WORDS_THEIRS);
        }
        return write.words().length() > Conversation.LONGEST_WORDS ? refused(ConversationReason.LONG_WORDS_THEIRS)
                : happened(new ConversationEvent.WrittenFor(write.item(), write.speaker(), write.words()));
    }

    Decision confirm(Confirm confirm, Viewer by) {
        Optional<Words> known = of(confirm.item()).filter(words -> words.speaker().equals(by.seat()));
        return known.isEmpty() ? refused(ConversationReason.NO_SUCH_WORDS)
                : heard(known, new ConversationEvent.Heard(confirm.item(), confirm.words(), confirm.sharing()));
    }

    Decision unsay(Unsay unsay, Viewer by) {
        Optional<Words> known = of(unsay.item());
        if (known.isEmpty()) {
            return happened();
        }
        return known.get().speaker().equals(by.seat()) ? happened(new ConversationEvent.Unsaid(unsay.item()))
                : refused(ConversationReason.NO_SUCH_WORDS);
    }

    private static Decision heard(Optional<Words> known, ConversationEvent.Heard heard) {
        if (heard.words().isBlank()) {
            return refused(ConversationReason.NO_WORDS);
        }
        if (heard.words().length() > Conversation.LONGEST_WORDS) {
            return refused(ConversationReason.LONG_WORDS);
        }
        if (known.isPresent() && known.get().says(heard)) {
            return happened();
        }
        // Whoever could read the words until now, and is not meant to any more, is told to forget them first.
        return known.isPresent() && heard.sharing() != Sharing.EVERYONE
                ? happened(new ConversationEvent.Unsaid(heard.item()), heard) : happened(heard);
    }

    public Optional<Words> of(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    /** What its speaker stands behind. */
    public List<Words> confirmed() {
        return all.values().stream().filter(Words::isConfirmed).toList();
    }

    /** What was written for somebody who has not said yet whether that is what they said. */
    public List<Words> unconfirmed() {
        return all.values().stream().filter(words -> !words.isConfirmed()).toList();
    }

    private Spoken with(Words words) {
        return new Spoken(Copies.with(all, words.item(), words));
    }
}
