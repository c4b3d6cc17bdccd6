package org.openchair.invitation;

import java.util.List;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;

/**
 * What must be so before an invitation goes out, and whom each thing waits for. For the interventionist alone: it
 * knows of safety answers.
 */
public record Readiness(List<Condition> conditions) {

    /**
     * @param done    key of the sentence when it is so
     * @param missing key of the sentence when it is not
     * @param names   whom it waits for
     * @param path    where it is done, below the circle's address
     */
    public record Condition(boolean met, String done, String missing, List<String> names, String path) {}

    static Readiness of(Invitation invitation) {
        Clearance clearance = invitation.clearance();
        List<String> notBehind = invitation.members().names(invitation.waitingForInviters());
        boolean invited = invitation.draft().filter(draft -> !draft.inviters().isEmpty()).isPresent();
        List<String> keptOut = invitation.members().names(KeptOut.inDraft(invitation));
        return new Readiness(List.of(
                new Condition(keptOut.isEmpty(), "invitation.ready.room", "invitation.missing.room", keptOut, "/network"),
                new Condition(invitation.draft().isPresent(), "invitation.ready.words", "invitation.missing.words", List.of(),
                        "/invitation/draft"),
                new Condition(invited, "invitation.ready.inviters", "invitation.missing.inviters", List.of(), "/invitation/draft"),
                new Condition(invited && notBehind.isEmpty(), "invitation.ready.behind", "invitation.missing.behind", notBehind,
                        "/invitation/draft"),
                new Condition(clearance.notAgreed().isEmpty(), "invitation.ready.agreed", "invitation.missing.agreed",
                        names(clearance.notAgreed()), "/preparation"),
                new Condition(clearance.notAnswered().isEmpty(), "invitation.ready.answered", "invitation.missing.answered",
                        names(clearance.notAnswered()), "/preparation"),
                new Condition(clearance.undecided().isEmpty(), "invitation.ready.decided", "invitation.missing.decided",
                        invitation.members().names(clearance.undecided().stream().map(Clearance.Undecided::informant).distinct().toList()),
                        "/preparation")));
    }

    public boolean isReady() {
        return conditions.stream().allMatch(Condition::met);
    }

    private static List<String> names(List<Seat> seats) {
        return seats.stream().map(Seat::name).toList();
    }
}
