package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The interventionist's page of the preparation: who is waited for, what to decide, and what everybody wrote. */
public record PreparationView(String circle, String person, boolean closed, boolean contactRefused, boolean sent,
                              boolean ready, List<Row> rows, List<Informant> informants, List<Voice> voices,
                              List<Barrier> barriers, List<Meeting> meetings, Tools tools) implements Screen {

    /** What one supporter has done. */
    public record Row(String name, String relation, boolean agreed, boolean answered, boolean appreciation,
                      boolean experience, boolean change, boolean offer) {}

    /** One adult whose answers say more than a plain no. */
    public record Informant(String seat, String name, LocalDate on, long seen, String words, List<Concern> concerns) {}

    /**
     * One answer that is not a plain no.
     *
     * @param key  names the answer in an address
     * @param open whether its form is shown
     */
    public record Concern(String key, SafetyText text, boolean sure, Optional<Decided> decided, boolean open) {}

    public record Decided(String words, LocalDate on, String by) {}

    /** A supporter's own words. */
    public record Voice(String name, String relation, List<Said> said) {}

    /** @param about key of the sentence that says which part it is */
    public record Said(String about, String words, LocalDate on) {}

    public record Barrier(String item, String name, String barrier, String way, LocalDate on, boolean own) {}

    public record Meeting(String item, LocalDateTime when, String place) {}

    static PreparationView of(Preparation preparation, Safety safety, Board board, Viewer viewer, String asked, Instant now) {
        return new PreparationView(viewer.circle().toString(), preparation.members().personName(),
                preparation.members().closed(), preparation.contactRefused(), preparation.ahead().sent(),
                preparation.isReady(), preparation.members().supporters().stream().map(seat -> row(preparation, safety, seat)).toList(),
                informants(safety, asked), voices(preparation), barriers(preparation, viewer),
                preparation.upcoming(now).stream().map(meeting ->
                        new Meeting(meeting.item().toString(), meeting.when(), meeting.place())).toList(),
                Tools.of(board, viewer.circle().toString()));
    }

    private static Row row(Preparation preparation, Safety safety, Seat seat) {
        Set<Part> missing = preparation.parts().missing(seat.id());
        return new Row(seat.name(), seat.relation(), preparation.hasAgreed(seat.id()), safety.of(seat.id()).isPresent(),
                !missing.contains(Part.APPRECIATION), !missing.contains(Part.OBSERVATION) && !missing.contains(Part.FEELING),
                !missing.contains(Part.OWN_CHANGE), !missing.contains(Part.OFFER));
    }

    /** In the order of the seats; the form of the first one that waits is open, unless another was asked for. */
    private static List<Informant> informants(Safety safety, String asked) {
        List<SeatId> seats = safety.members().seats().keySet().stream().filter(seat -> safety.of(seat).isPresent()).toList();
        List<String> keys = seats.stream().flatMap(seat -> worries(safety, seat).map(question -> key(seat.toString(), question))).toList();
        String open = keys.contains(asked) ? asked : seats.stream().flatMap(seat -> worries(safety, seat)
                .filter(question -> safety.of(seat).filter(given -> given.decisions().containsKey(question)).isEmpty())
                .map(question -> key(seat.toString(), question))).findFirst().orElse("");
        return seats.stream().map(seat -> informant(safety, seat, open))
                .filter(informant -> !informant.concerns.isEmpty() || !informant.words.isEmpty()).toList();
    }

    private static Stream<SafetyQuestion> worries(Safety safety, SeatId seat) {
        return Stream.of(SafetyQuestion.values()).filter(question -> safety.of(seat)
                .filter(given -> given.answers().getOrDefault(question, SafetyAnswer.NO) != SafetyAnswer.NO).isPresent());
    }

    private static Informant informant(Safety safety, SeatId seat, String open) {
        Safety.Given given = safety.of(seat).orElseThrow();
        return new Informant(seat.toString(), safety.members().name(seat), day(safety, given.at()), given.seq(), given.words(),
                worries(safety, seat).map(question -> new Concern(key(seat.toString(), question), SafetyText.of(question),
                        given.answers().get(question) == SafetyAnswer.YES,
                        Optional.ofNullable(given.decisions().get(question)).map(decided -> new Decided(decided.words(),
                                day(safety, decided.at()), safety.members().name(decided.by()))),
                        key(seat.toString(), question).equals(open))).toList());
    }

    static String key(String informant, SafetyQuestion question) {
        return informant + "-" + SafetyText.of(question).field();
    }

    private static List<Voice> voices(Preparation preparation) {
        return preparation.members().seats().values().stream().filter(Seat::isSupporter)
                .map(seat -> new Voice(seat.name(), seat.relation(), Stream.of(Part.values()).flatMap(part ->
                        preparation.parts().piece(seat.id(), part).map(piece -> new Said(about(part), piece.words(),
                                piece.at().atZone(preparation.members().zone()).toLocalDate())).stream()).toList()))
                .filter(voice -> !voice.said.isEmpty()).toList();
    }

    private static String about(Part part) {
        return switch (part) {
            case APPRECIATION -> "preparation.said.appreciation";
            case OBSERVATION -> "preparation.said.observation";
            case FEELING -> "preparation.said.feeling";
            case OWN_CHANGE -> "preparation.said.change";
            case OFFER -> "preparation.said.offer";
        };
    }

    private static List<Barrier> barriers(Preparation preparation, Viewer viewer) {
        return preparation.barriers().values().stream().map(barrier -> new Barrier(barrier.item().toString(),
                preparation.members().name(barrier.by()), barrier.barrier(), barrier.way(),
                barrier.at().atZone(preparation.members().zone()).toLocalDate(), barrier.by().equals(viewer.seat()))).toList();
    }

    private static LocalDate day(Safety safety, Instant at) {
        return at.atZone(safety.members().zone()).toLocalDate();
    }

    public long undecided() {
        return informants.stream().flatMap(informant -> informant.concerns.stream())
                .filter(concern -> concern.decided.isEmpty()).count();
    }
}
