package org.openchair.familymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Household;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Standing;
import org.openchair.familymap.Family.Tie;

/** Puts a family together for a test, by first names. */
public final class AFamily {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private int next;

    public static ItemId id(int number) {
        return new ItemId(new UUID(0x5EED_0000_0000_4000L, 0x8000_0000_0000_0000L + number));
    }

    public AFamily woman(String name, Integer... years) {
        return figure(name, Gender.WOMAN, Kind.RELATIVE, years);
    }

    public AFamily man(String name, Integer... years) {
        return figure(name, Gender.MAN, Kind.RELATIVE, years);
    }

    /** @param years of birth and of death, where known */
    public AFamily figure(String name, Gender gender, Kind kind, Integer... years) {
        Optional<Integer> died = years.length > 1 ? Optional.of(years[1]) : Optional.empty();
        figures.put(name, new Figure(id(next++), name, gender, Arrays.stream(years).findFirst(), died.isPresent(), died, kind, false, false, Set.of()));
        return this;
    }

    public AFamily focus(String name) {
        return change(name, true, false, Set.of());
    }

    public AFamily hidden(String name) {
        return change(name, false, true, Set.of());
    }

    public AFamily marked(String name, Concern concern, Standing standing) {
        Set<Mark> marks = new LinkedHashSet<>(figures.get(name).marks());
        marks.add(new Mark(concern, standing));
        return change(name, figures.get(name).focus(), false, marks);
    }

    public AFamily couple(String first, String second, Tie tie, Integer... years) {
        couples.add(new Couple(id(next++), id(first), id(second), tie, Arrays.stream(years).findFirst(), Arrays.stream(years).skip(1).findFirst()));
        return this;
    }

    /** @param parents one name, or two joined with a plus */
    public AFamily children(String parents, String... names) {
        for (String name : names) {
            child(parents, Descent.BIRTH, name);
        }
        return this;
    }

    public AFamily child(String parents, Descent descent, String name) {
        children.add(new Child(id(name), of(parents), descent, Optional.empty(), false));
        return this;
    }

    public AFamily twins(String parents, boolean identical, String... names) {
        ItemId together = id(next++);
        for (String name : names) {
            children.add(new Child(id(name), of(parents), Descent.BIRTH, Optional.of(together), identical));
        }
        return this;
    }

    public AFamily household(String name, String... members) {
        households.add(new Household(id(next++), name, Arrays.stream(members).map(this::id).collect(Collectors.toSet())));
        return this;
    }

    public AFamily bond(String from, Bond.Kind kind, String to) {
        bonds.add(new Bond(id(next++), id(from), id(to), kind));
        return this;
    }

    public Family now() {
        return new Family(List.copyOf(figures.values()), couples, children, households, bonds);
    }

    public ItemId id(String name) {
        return figures.get(name).id();
    }

    private ItemId of(String parents) {
        String[] names = parents.split("\\+");
        return names.length == 1 ? id(names[0]) : couples.stream().filter(couple -> couple.has(id(names[0])) && couple.has(id(names[1])))
                .findFirst().orElseThrow().id();
    }

    private AFamily change(String name, boolean focus, boolean hidden, Set<Mark> marks) {
        Figure was = figures.get(name);
        figures.put(name, new Figure(was.id(), name, was.gender(), was.born(), was.dead(), was.died(), was.kind(), focus, hidden, marks));
        return this;
    }

    /** Twenty-five figures, four generations, with everything that a map can say. */
    public static AFamily ofTwentyFive() {
        AFamily family = new AFamily()
                .man("Tomás Vega", 1921, 1989).woman("Lucía Vega", 1926, 2010).man("Arthur Hill", 1925, 1970).woman("Edith Hill", 1929, 2018)
                .man("Ramón Vega", 1950).woman("Pilar Vega", 1954).woman("Inés Vega", 1957).man("Joe Hill", 1948, 2015).woman("Ruth Hill", 1952)
                .woman("Carol Mayer", 1953).man("David Stone", 1949)
                .woman("Elena Vega", 1975).man("Marco Vega", 1978).figure("Sam Vega", Gender.NON_BINARY, Kind.RELATIVE, 1978).woman("Nora Vega", 1984)
                .man("Ben Hill", 1976).man("Luis Ortiz", 1974).woman("Ana Ruiz", 1980).woman("Kim Doyle", 1979).man("Ola Berg", 1983)
                .woman("Mia Vega", 2004).man("Leo Vega", 2007).woman("Zoe Vega", 2012).figure("on the way", Gender.UNKNOWN, Kind.PREGNANCY)
                .figure("Rufus", Gender.UNKNOWN, Kind.PET, 2016).figure("Dr Grace Lam", Gender.WOMAN, Kind.HELPER).figure("Pete", Gender.MAN, Kind.FRIEND)
                .focus("Marco Vega");
        family.couple("Tomás Vega", "Lucía Vega", Tie.MARRIED, 1948).couple("Arthur Hill", "Edith Hill", Tie.MARRIED, 1947)
                .couple("Ramón Vega", "Ruth Hill", Tie.MARRIED, 1973).couple("Joe Hill", "Carol Mayer", Tie.DIVORCED, 1972, 1985)
                .couple("Inés Vega", "David Stone", Tie.LIVING_TOGETHER, 1990).couple("Elena Vega", "Luis Ortiz", Tie.MARRIED, 2001)
                .couple("Marco Vega", "Ana Ruiz", Tie.SEPARATED, 2003, 2015).couple("Marco Vega", "Kim Doyle", Tie.LIVING_TOGETHER, 2018)
                .couple("Nora Vega", "Ola Berg", Tie.ENGAGED, 2024);
        family.children("Tomás Vega+Lucía Vega", "Ramón Vega", "Pilar Vega", "Inés Vega").children("Arthur Hill+Edith Hill", "Joe Hill", "Ruth Hill")
                .children("Ramón Vega+Ruth Hill", "Elena Vega").twins("Ramón Vega+Ruth Hill", false, "Marco Vega", "Sam Vega")
                .child("Ramón Vega+Ruth Hill", Descent.ADOPTED, "Nora Vega").children("Joe Hill+Carol Mayer", "Ben Hill")
                .children("Marco Vega+Ana Ruiz", "Mia Vega", "Leo Vega").child("Elena Vega+Luis Ortiz", Descent.FOSTER, "Zoe Vega")
                .children("Nora Vega+Ola Berg", "on the way");
        return family.household("Oak Street", "Ramón Vega", "Ruth Hill", "Marco Vega", "Rufus").household("Mill Lane", "Ana Ruiz", "Mia Vega", "Leo Vega")
                .marked("Marco Vega", Concern.SUBSTANCE_USE, Standing.SELF_IDENTIFIED).marked("Joe Hill", Concern.SUBSTANCE_USE, Standing.REPORTED)
                .marked("Tomás Vega", Concern.SUBSTANCE_USE, Standing.REPORTED).marked("Edith Hill", Concern.MENTAL_ILLNESS, Standing.REPORTED)
                .marked("Pilar Vega", Concern.SUBSTANCE_USE, Standing.IN_RECOVERY).marked("Pilar Vega", Concern.PHYSICAL_ILLNESS, Standing.SELF_IDENTIFIED)
                .bond("Marco Vega", Bond.Kind.CLOSE, "Elena Vega").bond("Marco Vega", Bond.Kind.CONFLICT, "Ramón Vega")
                .bond("Ruth Hill", Bond.Kind.CARING, "Edith Hill").bond("Joe Hill", Bond.Kind.CUT_OFF, "Ruth Hill").bond("Marco Vega", Bond.Kind.DISTANT, "Nora Vega")
                .bond("Pete", Bond.Kind.CLOSE_CONFLICT, "Marco Vega").bond("Dr Grace Lam", Bond.Kind.CARING, "Ruth Hill")
                .bond("Pilar Vega", Bond.Kind.CUT_OFF_REPAIRED, "Inés Vega").bond("Arthur Hill", Bond.Kind.ABUSE, "Joe Hill");
    }

}
