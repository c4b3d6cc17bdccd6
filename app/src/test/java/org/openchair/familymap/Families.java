package org.openchair.familymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Household;
import org.openchair.familymap.Family.Tie;

/** Families as they come: any number of generations, remarried, adopted, cousins who marry, years known or not. The same seed, the same family. */
public final class Families {
    private static final String[] NAMES = {"Ana", "Ben", "Carmen María", "Dov", "Elisabeth-Charlotte", "Fay", "Gil de la Fuente", "Hana", "Io", "Jun"};
    private final Random random;
    private final int most;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private int next;

    private Families(long seed, int most) {
        random = new Random(seed);
        this.most = most;
    }

    /** Two to sixty figures, some of them strange families. */
    public static Family of(long seed) {
        return of(seed, 2 + (int) (seed * 7 % 59));
    }

    public static Family of(long seed, int most) {
        return new Families(seed, most).make();
    }

    /** The same, but nobody has the name of another. */
    public static Family named(long seed) {
        Family family = of(seed);
        List<Figure> named = family.figures().stream().map(one -> new Figure(one.id(), one.name() + " " + family.figures().indexOf(one), one.gender(), one.born(),
                one.dead(), one.died(), one.kind(), one.focus(), one.hidden(), one.marks())).toList();
        return new Family(named, family.couples(), family.children(), family.households(), family.bonds());
    }

    private Family make() {
        List<ItemId> above = List.of(figure(1900, Kind.RELATIVE), figure(1902, Kind.RELATIVE));
        for (int generation = 0; generation < 5 && figures.size() < most; generation++) {
            above = generation(above, 1925 + 25 * generation);
        }
        while (figures.size() < most && chance(0.5)) {
            figure(1970, chance(0.5) ? Kind.FRIEND : chance(0.5) ? Kind.HELPER : Kind.PET);
        }
        if (chance(0.15)) {
            children.add(new Child(any(), any(), Descent.BIRTH, Optional.empty(), false));
            couples.add(new Couple(id(), any(), any(), Tie.PARENTS, Optional.empty(), Optional.empty()));
        }
        Figure first = figures.get(random.nextInt(figures.size()));
        figures.set(figures.indexOf(first), new Figure(first.id(), first.name(), first.gender(), first.born(), first.dead(), first.died(), first.kind(),
                true, false, first.marks()));
        List<Household> households = List.of(new Household(id(), "Home", some(4)), new Household(id(), "Away", some(3)));
        List<Bond> bonds = new ArrayList<>();
        for (Bond.Kind kind : Bond.Kind.values()) {
            bonds.add(new Bond(id(), any(), any(), kind));
        }
        return new Family(figures, couples, children, households, bonds);
    }

    private List<ItemId> generation(List<ItemId> above, int year) {
        List<ItemId> born = new ArrayList<>();
        List<ItemId> single = new ArrayList<>(above);
        while (!single.isEmpty() && figures.size() < most) {
            ItemId one = single.removeFirst();
            for (int unions = chance(0.2) ? 2 : chance(0.8) ? 1 : 0; unions > 0 && figures.size() < most; unions--) {
                boolean within = !single.isEmpty() && (year == 1925 || chance(0.15));
                ItemId other = within ? single.removeFirst() : partner(year - 27, born);
                Couple couple = new Couple(id(), one, other, Tie.values()[random.nextInt(Tie.values().length)],
                        chance(0.7) ? Optional.of(year - 2) : Optional.empty(), Optional.empty());
                couples.add(couple);
                births(couple.id(), year, born);
            }
            if (chance(0.07)) {
                births(one, year, born);
            }
        }
        return born;
    }

    /** Sometimes with brothers, sisters and parents of their own. */
    private ItemId partner(int year, List<ItemId> born) {
        ItemId partner = figure(year, Kind.RELATIVE);
        if (chance(0.3) && figures.size() + 3 < most) {
            Couple parents = new Couple(id(), figure(year - 26, Kind.RELATIVE), figure(year - 25, Kind.RELATIVE), Tie.MARRIED, Optional.empty(), Optional.empty());
            couples.add(parents);
            for (int siblings = random.nextInt(3); siblings > 0; siblings--) {
                children.add(new Child(figure(year + random.nextInt(9) - 4, Kind.RELATIVE), parents.id(), Descent.BIRTH, Optional.empty(), false));
            }
            children.add(new Child(partner, parents.id(), Descent.BIRTH, Optional.empty(), false));
        }
        return partner;
    }

    private void births(ItemId of, int year, List<ItemId> born) {
        int count = random.nextInt(5);
        for (int i = 0; i < count && figures.size() < most; i++) {
            if (chance(0.08) && figures.size() + 1 < most) {
                Optional<ItemId> twins = Optional.of(id());
                boolean identical = chance(0.5);
                for (int twin = 0; twin < 2; twin++) {
                    ItemId child = figure(year + 2 * i, Kind.RELATIVE);
                    children.add(new Child(child, of, Descent.BIRTH, twins, identical));
                    born.add(child);
                }
            } else {
                ItemId child = figure(year + random.nextInt(14), chance(0.05) ? Kind.LOSS : Kind.RELATIVE);
                children.add(new Child(child, of, chance(0.1) ? Descent.ADOPTED : chance(0.05) ? Descent.FOSTER : Descent.BIRTH, Optional.empty(), false));
                born.add(child);
                if (!couples.isEmpty() && chance(0.04)) {
                    children.add(new Child(child, couples.get(random.nextInt(couples.size())).id(), Descent.FOSTER, Optional.empty(), false));
                }
            }
        }
    }

    private ItemId figure(int year, Kind kind) {
        ItemId id = id();
        Optional<Integer> died = year < 1950 && chance(0.6) ? Optional.of(year + 70) : Optional.empty();
        figures.add(new Figure(id, NAMES[random.nextInt(NAMES.length)], Gender.values()[random.nextInt(chance(0.9) ? 2 : 4)],
                chance(0.7) ? Optional.of(year) : Optional.empty(), died.isPresent(), died, kind, false, chance(0.03), Set.of()));
        return id;
    }

    private Set<ItemId> some(int count) {
        Set<ItemId> some = new HashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(any());
        }
        return some;
    }

    private ItemId any() {
        return figures.get(random.nextInt(figures.size())).id();
    }

    private ItemId id() {
        return AFamily.id(next++);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
