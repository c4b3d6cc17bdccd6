package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The interventionist's page of the preparation: who is waited for, what to decide, and what everybody wrote. */
public record PreparationView(String circle, String person, boolean closed, boolean contactRefused, boolean sent,
                              boolean ready, List<Row> rows, List<Informant> informants, List<Voice> voices,
                              List<Barrier> barriers, List<Meeting> meetings,
                              List<Quiet> quiet, LocalDate today, Tools tools) implements Screen {

    /** What one supporter has done. */
    public record Row(String name, String relation, boolean agreed, boolean answered, boolean appreciation,
                      boolean experience, boolean change, boolean offer) {}

    /**
     * What one seat told the interventionist alone.
     *
     * @param settled what was decided on it, newest last
     * @param open    whether its form is shown: one at a time
     */
    public record Quiet(String seat, String name, long seen, List<Noted> words, List<Noted> settled, boolean waits,
                        boolean open) {}

    public record Noted(LocalDate on, String words) {}

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
                Informant.all(safety, asked), voices(preparation), barriers(preparation, viewer),
                preparation.upcoming(now).stream().map(meeting ->
                        new Meeting(meeting.item().toString(), meeting.when(), meeting.place())).toList(),
                quiet(safety), now.atZone(preparation.members().zone()).toLocalDate(),
                Tools.of(board, viewer.circle().toString()));
    }

    private static Row row(Preparation preparation, Safety safety, Seat seat) {
        Set<Part> missing = preparation.parts().missing(seat.id());
        return new Row(seat.name(), seat.relation(), preparation.hasAgreed(seat.id()), safety.clearance().hasAnswered(seat.id()),
                !missing.contains(Part.APPRECIATION), !missing.contains(Part.OBSERVATION) && !missing.contains(Part.FEELING),
                !missing.contains(Part.OWN_CHANGE), !missing.contains(Part.OFFER));
    }

    private static List<Quiet> quiet(Safety safety) {
        Optional<SeatId> first = safety.quietWords().bySeat().entrySet().stream().filter(said -> said.getValue().waits())
                .map(Map.Entry::getKey).findFirst();
        return safety.quietWords().bySeat().entrySet().stream().map(said -> new Quiet(said.getKey().toString(),
                safety.members().name(said.getKey()), said.getValue().seq(), noted(safety, said.getValue().words()),
                noted(safety, said.getValue().settled()), said.getValue().waits(),
                first.filter(said.getKey()::equals).isPresent())).toList();
    }

    private static List<Noted> noted(Safety safety, List<QuietWords.Word> words) {
        return words.stream().map(word -> new Noted(word.at().atZone(safety.members().zone()).toLocalDate(), word.words())).toList();
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

    public long undecided() {
        return informants.stream().flatMap(informant -> informant.concerns().stream())
                .filter(concern -> concern.decided().isEmpty()).count() + quiet.stream().filter(Quiet::waits).count();
    }
}
