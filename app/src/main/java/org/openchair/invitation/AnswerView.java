package org.openchair.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** One answer, before it is given: what it means, what happens next, and what the person may add. */
public record AnswerView(String circle, String person, String helper, Kind kind, int round, Optional<Offer> offer, Form form, Optional<LocalDate> later, List<TimesView.Offered> times)
        implements Screen {

    /** What the person can answer. */
    public enum Kind {
        YES("yes", "invitation.answer.yes", "invitation.answer.yes-hint", "invitation.answer.yes-next", "invitation.answer.yes-go"),
        CHANGES("changes", "invitation.answer.changes", "invitation.answer.changes-hint", "invitation.answer.changes-next",
                "invitation.answer.changes-go"),
        QUESTION("question", "invitation.answer.question", "invitation.answer.question-hint", "invitation.answer.question-next",
                "invitation.answer.question-go"),
        NOT_NOW("not-now", "invitation.answer.not-now", "invitation.answer.not-now-hint", "invitation.answer.not-now-next",
                "invitation.answer.not-now-go"),
        NO("no", "invitation.answer.no", "invitation.answer.no-hint", "invitation.answer.no-next", "invitation.answer.no-go"),
        NO_CONTACT("no-contact", "invitation.answer.no-contact", "invitation.answer.no-contact-hint",
                "invitation.answer.no-contact-next", "invitation.answer.no-contact-go");

        private final String word;
        private final String label;
        private final String hint;
        private final String next;
        private final String go;

        Kind(String word, String label, String hint, String next, String go) {
            this.word = word;
            this.label = label;
            this.hint = hint;
            this.next = next;
            this.go = go;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }

        /** As it stands in the form and in the address. */
        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public String hint() {
            return hint;
        }

        /** Key of the sentences that say what will happen. */
        public String next() {
            return next;
        }

        /** Key of the words on the button. */
        public String go() {
            return go;
        }
    }

    static AnswerView of(Invitation invitation, Viewer viewer, Kind kind) {
        int round = (kind == Kind.YES ? invitation.rounds().offered() : invitation.rounds().latest())
                .map(Rounds.Round::number).orElse(0);
        Form form = invitation.rounds().latest()
                .map(latest -> Form.of("", without(latest.proposal(), invitation), invitation.members(), Set.of()))
                .orElseGet(() -> Form.first(invitation.members(), invitation.local(invitation.members().openedAt())));
        return new AnswerView(viewer.circle().toString(), invitation.members().personName(),
                invitation.members().interventionist().map(seat -> seat.name()).orElse(""), kind, round,
                invitation.rounds().offered().map(offer -> Offer.of(offer.proposal(), invitation.members())), form,
                invitation.company().later(), List.of());
    }

    /** With the times the circle offered, where another time can be wished for. */
    AnswerView offering(Times seen) {
        return kind == Kind.CHANGES ? new AnswerView(circle, person, helper, kind, round, offer, form, later, TimesView.offered(seen)) : this;
    }

    /** With a time they picked. */
    AnswerView at(LocalDateTime picked) {
        return new AnswerView(circle, person, helper, kind, round, offer, form.at(picked), later, times);
    }

    /** Whom the person asked not to come is not ticked for them. */
    private static Proposal without(Proposal proposal, Invitation invitation) {
        Proposal now = proposal;
        for (SeatId away : invitation.company().away().keySet()) {
            now = now.with(away, false);
        }
        return now;
    }
}
