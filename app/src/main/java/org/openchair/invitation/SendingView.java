package org.openchair.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openchair.coach.Coaching;
import org.openchair.coach.HowItLands;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.language.Reading;

/**
 * The last look before the invitation goes out: for the interventionist alone.
 *
 * @param texts whether this installation has a service for text messages
 */
public record SendingView(String circle, String person, int version, List<String> inviters, List<Passage> passages, Offer offer,
                          Readiness readiness, HowItLands reading, List<Question> warnings, boolean texts) implements Screen {

    /** A warning that takes a written reason. */
    public record Question(String field, String label, String hint) {}

    static SendingView of(Invitation invitation, Viewer viewer, Instant now, boolean texts) {
        Draft draft = invitation.draft().orElseThrow();
        Reading reading = Coaching.read(invitation.language(), draft.words());
        Set<Warning> warnings = Warning.of(invitation, now);
        return new SendingView(viewer.circle().toString(), invitation.members().personName(), draft.version(),
                InvitationView.inviters(invitation).stream().map(InvitationView.Inviter::name).toList(),
                Passage.of(draft.parts(), draft.words(), invitation.members()).stream()
                        .map(passage -> passage.coached(invitation.language())).toList(), Offer.of(draft.proposal(), invitation.members()), Readiness.of(invitation),
                HowItLands.invitation(draft.words(), reading, draft.inviters().size()),
                warnings.stream().map(SendingView::question).toList(), texts);
    }

    private static Question question(Warning warning) {
        return switch (warning) {
            case SHORT_NOTICE -> new Question(warning.word(), "invitation.warning.short-notice", "invitation.warning.short-notice-hint");
            case FEW_SUPPORTERS -> new Question(warning.word(), "invitation.warning.few-supporters", "invitation.warning.few-supporters-hint");
            case ONE_INVITER -> new Question(warning.word(), "invitation.warning.one-inviter", "invitation.warning.one-inviter-hint");
            case PROVIDER_TIE -> new Question(warning.word(), "invitation.warning.provider-tie", "invitation.warning.provider-tie-hint");
            case MANY_SUPPORTERS -> new Question(warning.word(), "invitation.warning.many-supporters", "invitation.warning.many-supporters-hint");
            case STOP_NOW -> new Question(warning.word(), "invitation.warning.stop-now", "invitation.warning.stop-now-hint");
        };
    }
}
