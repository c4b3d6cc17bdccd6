package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.coach.Coaching;
import org.openchair.coach.HowItLands;
import org.openchair.consent.Clearance;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;
import org.openchair.language.Reading;

/**
 * The invitation while it is written together.
 *
 * @param newest   the newest version; empty while nothing was written
 * @param history  whether there are older versions
 * @param closed   key of the sentence that says why nothing can be written now; empty while it can
 * @param joined   whether each writes their own paragraph, elsewhere
 * @param passages the newest words with the coach's marks; where they are joined, what the next version would be
 * @param tie      this supporter's own line about working for a treatment service; nothing for others
 * @param readAloud whether the newest version was read aloud
 * @param ready    whether nothing is missing before sending; known to the interventionist alone
 */
public record InvitationView(String circle, String person, String language, boolean interventionist, Optional<Version> newest,
                             boolean history, Form form, String closed, boolean writes, List<Inviter> inviters,
                             boolean invites, boolean stands, boolean joined, List<Passage> passages, Optional<Offer> offer, HowItLands reading,
                             boolean coached, boolean ready, Optional<String> tie, List<Life.Stop> life,
                             boolean readAloud) implements Screen {

    /** A version with what changed since the one before it. */
    public record Version(int number, String by, LocalDateTime at, Changes changes) {}

    /** Whether this reader's own yes to these words is waited for. */
    public boolean asksMe() {
        return closed.isEmpty() && invites && !stands;
    }

    public boolean mayStepBack() {
        return closed.isEmpty() && stands;
    }

    /** Somebody in whose name the invitation goes out. */
    public record Inviter(String name, String initials, boolean stands, boolean left, String tie) {}

    static InvitationView of(Invitation invitation, Viewer viewer, Instant now, boolean coached) {
        Form form = invitation.draft().map(draft -> Form.of(draft, invitation.members()))
                .orElseGet(() -> Form.first(invitation.members(), invitation.local(now)));
        return of(invitation, viewer, form, coached);
    }

    /** With a time that suits, should one be taken. */
    static InvitationView of(Invitation invitation, Viewer viewer, Optional<LocalDateTime> at, Instant now, boolean coached) {
        InvitationView kept = of(invitation, viewer, now, coached);
        return at.map(time -> of(invitation, viewer, kept.form.at(time), coached)).orElse(kept);
    }

    /** The same page with what was typed instead of what is kept. */
    static InvitationView of(Invitation invitation, Viewer viewer, Form form, boolean coached) {
        Members members = invitation.members();
        Optional<Draft> draft = invitation.draft();
        Joining joining = invitation.manuscript().joining();
        Optional<Parts> parts = Optional.of(joining).filter(Joining::joined)
                .map(each -> each.parts(Composing.inviters(invitation), members)).filter(each -> !each.paragraphs().isEmpty());
        String words = parts.map(Parts::words).orElse(form.words());
        Reading typed = Coaching.read(invitation.language(), words);
        int inviters = (int) form.inviters().stream().filter(Choice::chosen).count();
        return new InvitationView(viewer.circle().toString(), members.personName(), invitation.language(),
                viewer.isInterventionist(), draft.map(newest -> version(invitation, newest)), invitation.versions().size() > 1, form,
                closed(invitation),
                Drafting.mayWrite(invitation, viewer).isEmpty(), inviters(invitation),
                draft.filter(newest -> newest.inviters().contains(viewer.seat())).isPresent(),
                draft.filter(newest -> newest.behind().contains(viewer.seat())).isPresent(),
                joining.joined(), Passage.of(parts.or(() -> draft.flatMap(Draft::parts)), draft.map(Draft::words).orElse(""), members).stream()
                        .map(passage -> passage.coached(invitation.language())).toList(),
                draft.map(newest -> Offer.of(newest.proposal(), members)),
                HowItLands.invitation(words, typed, inviters), coached,
                viewer.isInterventionist() && closed(invitation).isEmpty() && Readiness.of(invitation).isReady(),
                viewer.isSupporter() ? Optional.of(invitation.company().ties().getOrDefault(viewer.seat(), "")) : Optional.empty(),
                Life.line(invitation, members.openedAt(), viewer.isInterventionist()), draft.filter(Draft::readAloud).isPresent());
    }

    static String closed(Invitation invitation) {
        if (invitation.members().closed()) {
            return "invitation.refused.closed";
        }
        return switch (invitation.clearance().contact()) {
            case Clearance.Contact.NOT_NOW -> "invitation.refused.not-now";
            case Clearance.Contact.DECLINED -> "invitation.refused.declined";
            case Clearance.Contact.REFUSED -> "invitation.refused.contact-refused";
            case Clearance.Contact.OPEN -> invitation.members().restricted() ? Restriction.ASKED_FOR.message() : invitation.mayDraft() ? "" : "invitation.refused.already-sent";
        };
    }

    private static Version version(Invitation invitation, Draft newest) {
        List<Draft> all = invitation.versions();
        Draft before = all.size() > 1 ? all.get(all.size() - 2) : newest;
        return new Version(newest.version(), invitation.members().name(newest.by()), invitation.local(newest.at()),
                Changes.between(before.words(), newest.words()));
    }

    static List<Inviter> inviters(Invitation invitation) {
        Members members = invitation.members();
        return invitation.draft().map(draft -> members.seats().values().stream()
                .filter(seat -> draft.inviters().contains(seat.id()))
                .map((Seat seat) -> new Inviter(seat.name(), Who.initials(seat.name()), draft.behind().contains(seat.id()), seat.left(),
                        invitation.company().ties().getOrDefault(seat.id(), "")))
                .toList()).orElse(List.of());
    }
}
