package org.openchair.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.openchair.events.Entry;
import org.openchair.events.Viewer;

/**
 * A circle's entries up to one moment, in order, with what was already folded from them.
 *
 * <p>Folds are kept beside the entries and continued, not repeated, when entries are added.
 */
public final class History {
    public static final History EMPTY = new History(List.of(), Map.of());

    private record Fold(Class<?> state, Object viewer) {}

    private record Folded(int upTo, Object state) {}

    private final List<Entry> entries;
    private final Map<Fold, Folded> folds;

    private History(List<Entry> entries, Map<Fold, Folded> folds) {
        this.entries = entries;
        this.folds = new ConcurrentHashMap<>(folds);
    }

    public static History of(List<Entry> entries) {
        return new History(List.copyOf(entries), Map.of());
    }

    public List<Entry> entries() {
        return entries;
    }

    public long seq() {
        return entries.size();
    }

    /** The state as it is. */
    public <S extends Deciding<S, ?>> S fold(S initial) {
        return fold(initial, "all", null);
    }

    /** The state as one viewer may know it: folded from nothing but the entries whose audience they are in. */
    public <S extends Deciding<S, ?>> S foldFor(Viewer viewer, S initial) {
        return fold(initial, viewer, viewer);
    }

    private <S extends Deciding<S, ?>> S fold(S initial, Object whose, @org.jspecify.annotations.Nullable Viewer viewer) {
        return continued(new Fold(initial.getClass(), whose), initial, viewer, Deciding::evolve);
    }

    @SuppressWarnings("unchecked")
    private <T> T continued(Fold key, T initial, @org.jspecify.annotations.Nullable Viewer viewer, BiFunction<T, Entry, T> step) {
        Folded known = folds.get(key);
        if (known != null && known.upTo == entries.size()) {
            return (T) known.state;
        }
        T state = known == null ? initial : (T) known.state;
        for (Entry entry : entries.subList(known == null ? 0 : known.upTo, entries.size())) {
            if (viewer == null || entry.isFor(viewer)) {
                state = step.apply(state, entry);
            }
        }
        folds.put(key, new Folded(entries.size(), state));
        return state;
    }

    /** How many entries one viewer may know of. */
    public int countFor(Viewer viewer) {
        return continued(new Fold(Entry.class, viewer), 0, viewer, (count, _) -> count + 1);
    }

    /** How many states are kept beside the entries. */
    public int folds() {
        return folds.size();
    }

    /** Whether the form with this mark was already answered. */
    boolean has(UUID once) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).once().equals(once)) {
                return true;
            }
        }
        return false;
    }

    /** The entries one viewer may know of. */
    public List<Entry> entriesFor(Viewer viewer) {
        return entries.stream().filter(entry -> entry.isFor(viewer)).toList();
    }

    /** This history and what came after it. */
    public History and(List<Entry> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries.size() + later.size());
        all.addAll(entries);
        all.addAll(later);
        return new History(List.copyOf(all), folds);
    }
}
