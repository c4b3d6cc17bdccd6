package org.openchair.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchair.circle.Seat;
import org.openchair.coach.Coaching;
import org.openchair.coach.HowItLands;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.kit.Words;
import org.openchair.language.Ingredient;
import org.openchair.language.Reading;

/**
 * A supporter's own message: as they keep it, or put together from their parts for a start.
 *
 * @param joined  whether these words were put together and not kept yet
 * @param missing whether a part is still to be written
 * @param older   whether what the circle reads is an earlier wording
 */
public record MessageView(String circle, String person, String interventionist, String language, boolean closed, String words,
                          boolean joined, boolean missing, Optional<LocalDate> on, boolean shared, boolean older, int count,
                          List<Has> has, boolean coached, HowItLands reading) implements Screen {
    /** Two minutes, spoken slowly. */
    public static final int WORDS_A_MINUTE = 100;

    /** One thing a good message has. */
    public record Has(String name, boolean there) {}

    static String language(Message message, Viewer viewer) {
        return message.members().seat(viewer.seat()).map(Seat::language).orElse("en");
    }

    static MessageView of(Message message, Viewer viewer, Words say, boolean coached, @Nullable String typed) {
        Optional<Message.Words> own = message.of(viewer.seat());
        String words = typed != null ? typed : own.map(Message.Words::words).orElseGet(() -> joined(message, viewer, say));
        String language = language(message, viewer);
        Reading reading = Coaching.read(language, words);
        HowItLands lands = HowItLands.words(words, reading);
        return new MessageView(viewer.circle().toString(), message.members().personName(),
                message.members().interventionist().map(Seat::name).orElse(""), language, message.members().closed(), words, own.isEmpty(),
                !message.parts().missing(viewer.seat()).isEmpty(),
                own.map(kept -> kept.at().atZone(message.members().zone()).toLocalDate()), message.sharedBy(viewer.seat()).isPresent(),
                message.sharedBy(viewer.seat()).filter(shared -> own.filter(kept -> kept.words().equals(shared.words())).isEmpty()).isPresent(),
                lands.words(), has(reading), coached, lands);
    }

    /** The parts in the order in which they are easiest to hear, and at the end that the choice stays theirs. */
    private static String joined(Message message, Viewer viewer, Words say) {
        List<String> lines = new ArrayList<>();
        part(message, viewer, Part.APPRECIATION).ifPresent(lines::add);
        Optional<String> saw = part(message, viewer, Part.OBSERVATION);
        Optional<String> felt = part(message, viewer, Part.FEELING);
        if (saw.isPresent() || felt.isPresent()) {
            lines.add((saw.orElse("") + " " + felt.orElse("")).strip());
        }
        part(message, viewer, Part.OWN_CHANGE).ifPresent(lines::add);
        part(message, viewer, Part.OFFER).ifPresent(lines::add);
        if (!lines.isEmpty()) {
            lines.add(say.say("preparation.message.choice"));
        }
        return String.join("\n\n", lines);
    }

    private static Optional<String> part(Message message, Viewer viewer, Part part) {
        return message.parts().piece(viewer.seat(), part).map(Parts.Piece::words);
    }

    private static List<Has> has(Reading reading) {
        Set<Ingredient.Kind> kinds = EnumSet.noneOf(Ingredient.Kind.class);
        reading.ingredients().forEach(ingredient -> kinds.add(ingredient.kind()));
        return List.of(new Has("preparation.message.appreciation", kinds.contains(Ingredient.Kind.APPRECIATION)),
                new Has("preparation.message.observation", kinds.contains(Ingredient.Kind.OBSERVATION)),
                new Has("preparation.message.feeling", kinds.contains(Ingredient.Kind.FEELING)),
                new Has("preparation.message.understanding", kinds.contains(Ingredient.Kind.UNDERSTANDING)),
                new Has("preparation.message.own-change", kinds.contains(Ingredient.Kind.SHARED_RESPONSIBILITY)
                        || kinds.contains(Ingredient.Kind.I_STATEMENT)),
                new Has("preparation.message.offer", kinds.contains(Ingredient.Kind.OFFER)),
                new Has("preparation.message.free", kinds.contains(Ingredient.Kind.AUTONOMY)));
    }

    /** How long it takes to say, in half minutes rounded up. */
    public int halfMinutes() {
        return (count * 2 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }
}
