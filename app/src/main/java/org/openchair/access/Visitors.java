package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.CircleId;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.journal.Journal;
import org.openchair.journal.History;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Who;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Finds out who is looking. The one place where a session becomes a viewer of a circle: whoever has no seat in it finds
 * nothing there, exactly as if it did not exist.
 */
@Component
class Visitors implements Who.Finder {
    private static final String VISIT = Visitors.class.getName() + ".visit";
    private static final String MEMBER = Visitors.class.getName() + ".member";

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccountSeats accountSeats;
    private final Journal journal;

    Visitors(Sessions sessions, Accounts accounts, AccountSeats accountSeats, Journal journal) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.accountSeats = accountSeats;
        this.journal = journal;
    }

    /** The seat this request has in the circle it names. */
    Visit visit(HttpServletRequest request, CircleId circle, UUID once) {
        Session session = sessions.of(request).orElseThrow(NotSignedIn::new);
        // Asked before the circle is touched: what is not there and what is not theirs take the same time, too.
        if (!knows(session, circle)) {
            throw new NoSuchCircle();
        }
        History history = journal.read(session.practice(), circle).orElseThrow(NoSuchCircle::new);
        Viewer viewer = viewer(session, circle, history).orElseThrow(NoSuchCircle::new);
        Visit visit = new Visit(viewer, history, once);
        request.setAttribute(VISIT, visit);
        return visit;
    }

    private boolean knows(Session session, CircleId circle) {
        return session.chair().map(chair -> chair.circle().equals(circle))
                .orElseGet(() -> session.account().filter(account -> accountSeats.has(session.practice(), account, circle)).isPresent());
    }

    private static Optional<Viewer> viewer(Session session, CircleId circle, History history) {
        return seat(session, circle, history.fold(Roll.EMPTY).members()).filter(seat -> !seat.left())
                .map(seat -> new Viewer(session.practice(), circle, seat.id(), seat.role(), seat.guest()));
    }

    private static Optional<Seat> seat(Session session, CircleId circle, Members members) {
        return session.chair().isPresent()
                ? session.chair().filter(chair -> chair.circle().equals(circle))
                        .flatMap(chair -> members.seat(chair.seat()).filter(seat -> seat.generation() == chair.generation()))
                : members.seats().values().stream().filter(seat -> seat.account().equals(session.account())).findFirst();
    }

    Member member(HttpServletRequest request) {
        Session session = sessions.of(request).orElseThrow(NotSignedIn::new);
        Member member = session.account().flatMap(account -> accounts.member(session.practice(), account))
                .orElseThrow(NoSuchCircle::new);
        request.setAttribute(MEMBER, member);
        return member;
    }

    /** The circle a private link's session belongs to, to send somebody home. */
    Optional<CircleId> home(HttpServletRequest request) {
        return sessions.of(request).flatMap(Session::chair).map(Session.Chair::circle);
    }

    boolean isSignedIn(HttpServletRequest request) {
        return sessions.of(request).isPresent();
    }

    @Override
    public Optional<Who> of(HttpServletRequest request) {
        if (request.getAttribute(MEMBER) instanceof Member member) {
            return Optional.of(who(member, Optional.empty(), Optional.empty()));
        }
        if (request.getAttribute(VISIT) instanceof Visit visit) {
            return Optional.of(who(visit));
        }
        return Optional.empty();
    }

    private Who who(Visit visit) {
        Viewer viewer = visit.viewer();
        Members members = visit.history().fold(Roll.EMPTY).members();
        Seat seat = members.seat(viewer.seat()).orElseThrow(NoSuchCircle::new);
        Optional<String> live = Optional.of("/circles/" + viewer.circle() + "/live?since=" + visit.history().countFor(viewer));
        Optional<String> resting = Optional.of(members.personName()).filter(_ -> members.restricted() && !viewer.isPerson());
        if (viewer.role() == Role.INTERVENTIONIST && seat.account().isPresent()) {
            return accounts.member(viewer.practice(), seat.account().get()).map(member -> who(member, live, resting))
                    .orElseThrow(NoSuchCircle::new);
        }
        return new Who(seat.name(), members.personName(), viewer.role(), "/circles/" + viewer.circle(),
                accounts.isDemonstration(viewer.practice()), live, visit.seen(Roll.EMPTY).further(), members.isBegun(), resting);
    }

    private static Who who(Member member, Optional<String> live, Optional<String> resting) {
        return new Who(member.name(), member.practiceName(), Role.INTERVENTIONIST, "/", member.demonstration(), live, false, false, resting);
    }

    @SuppressWarnings("unchecked")
    static CircleId circle(HttpServletRequest request) {
        Map<String, String> variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return CircleId.of(variables.get("circle"));
        } catch (IllegalArgumentException e) {
            throw new NoSuchCircle();
        }
    }
}
