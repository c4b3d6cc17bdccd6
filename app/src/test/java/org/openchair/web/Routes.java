package org.openchair.web;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application's own routes, as Spring knows them: nothing here is listed by hand. */
record Routes(RequestMethod method, String pattern, HandlerMethod handler) implements Comparable<Routes> {

    static List<Routes> all() {
        List<Routes> all = new ArrayList<>();
        Site.the("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            for (String pattern : mapping.getPatternValues()) {
                mapping.getMethodsCondition().getMethods().forEach(method -> all.add(new Routes(method, pattern, handler)));
            }
        });
        return all.stream().filter(route -> route.handler.getBeanType().getName().startsWith("org.openchair")).sorted().toList();
    }

    boolean isGet() {
        return method == RequestMethod.GET;
    }

    boolean isOfCircle() {
        return pattern.startsWith("/circles/{circle}");
    }

    boolean isStream() {
        return pattern.endsWith("/live");
    }

    /** Every page of a circle there is, with what can be asked of some of them, and about every thing in it. */
    static List<String> pages(Family family, Event... about) {
        List<UUID> things = new ArrayList<>(Begun.things(family).values().stream().map(ItemId::value).toList());
        for (Event event : about) {
            things.addAll(Event.class.isInstance(event) ? items(event) : List.of());
        }
        return all().stream().filter(route -> route.isGet() && route.isOfCircle() && !route.isStream())
                .flatMap(route -> route.paths(family, things)).distinct()
                // Paper takes longest to make, so it is looked at last.
                .sorted(Comparator.comparing(path -> path.endsWith("/paper"))).toList();
    }

    /** The things an event is about. */
    static List<UUID> items(Event event) {
        return Stream.of(event.getClass().getRecordComponents()).filter(part -> part.getType() == ItemId.class).map(part -> {
            try {
                return ((ItemId) part.getAccessor().invoke(event)).value();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }).toList();
    }

    private Stream<String> paths(Family family, List<UUID> things) {
        Stream<String> plain = pattern.contains("{item}") ? things.stream().map(thing -> path(family.circle.value(), thing, family.ana))
                : pattern.contains("{seat}") ? family.seats().stream().map(seat -> path(family.circle.value(), UUID.randomUUID(), seat))
                : Stream.of(path(family.circle.value(), UUID.randomUUID(), family.ana));
        return plain.flatMap(path -> Stream.concat(Stream.of(path), ASKED.getOrDefault(pattern, List.of()).stream()
                .map(asked -> path + asked.replace("{figure}", Begun.things(family).get("family-map").toString()))));
    }

    /** Pages that show something else when asked. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "/circles/{circle}/part", List.of("?open=appreciation", "?open=experience", "?open=barriers"),
            "/circles/{circle}/invitation/answer", List.of("?answer=yes", "?answer=changes", "?answer=question", "?answer=no"),
            "/circles/{circle}/plan/print", List.of("?initials=true"),
            "/circles/{circle}/barriers", List.of("?pick=anger-2"),
            "/circles/{circle}/family-map", List.of("?figure={figure}"),
            "/circles/{circle}/family-map/print", List.of("?initials=true"),
            "/circles/{circle}/what-if", List.of("?open=no"),
            "/circles/{circle}/first-day", List.of("?open=ride"),
            "/circles/{circle}/setting", List.of("?open=place"),
            "/circles/{circle}/options/search", List.of("?name=zq"));

    /** This route's path with these ids in it. */
    String path(UUID circle, UUID thing, SeatId seat) {
        return pattern.replace("{circle}", circle.toString()).replace("{item}", thing.toString()).replace("{seat}", seat.toString())
                .replace("{part}", "APPRECIATION").replace("{report}", thing.toString()).replace("{token}", "not-a-link")
                .replaceAll("\\{form:(\\w+)[^}]*}", "$1");
    }

    /** A form that could be ours: something fitting in every field that the handler asks for, ids of this circle among it. */
    Map<String, String> form(UUID thing, SeatId seat) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Parameter part : handler.getMethod().getParameters()) {
            RequestParam asked = part.getAnnotation(RequestParam.class);
            if (asked != null && part.getType() != Map.class) {
                String name = asked.name().isEmpty() ? part.getName() : asked.name();
                form.put(name, value(part, name, thing, seat));
            }
        }
        form.put("once", UUID.randomUUID().toString());
        return form;
    }

    private static String value(Parameter part, String name, UUID thing, SeatId seat) {
        String type = part.getParameterizedType().getTypeName();
        if (part.getType().isEnum()) {
            return part.getType().getEnumConstants()[0].toString();
        }
        if (type.contains("SeatId") || name.equals("informant") || name.equals("seat") || name.equals("speaker") || name.equals("to")) {
            return seat.toString();
        }
        return type.contains("ItemId") || type.contains("UUID") ? thing.toString()
                : type.equals("int") || type.equals("long") || type.contains("Integer") ? "1"
                : type.equals("boolean") ? "true" : "words";
    }

    @Override
    public int compareTo(Routes other) {
        return (pattern + method).compareTo(other.pattern + other.method);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
