package org.openchair.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openchair.access.Member;
import org.openchair.beginning.Beginning;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.invitation.Invitation;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.openchair.preparation.Preparation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The caseload and each human's own beginning in a circle. */
@Controller
class StoryController {
    private final Caseload caseload;
    private final Journal journal;
    private final Clock clock;

    StoryController(Caseload caseload, Journal journal, Clock clock) {
        this.caseload = caseload;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/circles")
    Screen circles(Member member, @RequestParam(defaultValue = "0") int page) {
        List<Caseload.Found> found = caseload.of(member, Math.max(0, page));
        List<CaseloadView.Line> lines = new ArrayList<>();
        for (Caseload.Found circle : found.subList(0, Math.min(found.size(), Caseload.PAGE))) {
            Viewer viewer = new Viewer(member.practice(), circle.circle(), circle.seat(), Role.INTERVENTIONIST);
            journal.read(member.practice(), circle.circle()).ifPresent(history -> lines.add(line(viewer, history, circle)));
        }
        return new CaseloadView(lines, Math.max(0, page), found.size() > Caseload.PAGE);
    }

    private static CaseloadView.Line line(Viewer viewer, History history, Caseload.Found circle) {
        Members members = history.foldFor(viewer, Roll.EMPTY).members();
        Preparation preparation = history.foldFor(viewer, Preparation.NONE);
        Invitation invitation = history.foldFor(viewer, Invitation.NONE);
        return new CaseloadView.Line(viewer.circle().toString(), members.personName(),
                history.foldFor(viewer, Progress.NONE).stage(),
                invitation.isSent() ? List.of() : members.names(CircleView.waitedFor(preparation, invitation)),
                invitation.lapsesAt().map(at -> LocalDate.ofInstant(at, members.zone())),
                LocalDate.ofInstant(circle.moved(), members.zone()), members.isBegun(),
                members.isBegun() && history.foldFor(viewer, Beginning.NONE).waits());
    }

    /** Each comes to their own beginning. */
    @GetMapping("/circles/{circle}")
    Screen home(Visit visit) {
        String circle = "/circles/" + visit.viewer().circle();
        return switch (visit.viewer().role()) {
            case INTERVENTIONIST -> CircleView.of(visit, clock.instant());
            case SUPPORTER -> new SeeOther(circle + "/part");
            case PERSON -> new SeeOther(circle + (visit.seen(Roll.EMPTY).members().isBegun() ? "/beginning" : "/invitation"));
        };
    }
}
