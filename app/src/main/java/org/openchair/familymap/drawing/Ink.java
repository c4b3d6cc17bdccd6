package org.openchair.familymap.drawing;

import java.util.List;
import java.util.Set;

/**
 * How a look is drawn on paper, where no style sheet reaches into a picture: what {@code map.css} says of it in light, with rings that are not filled.
 *
 * @param dash lengths of dashes and gaps; empty where the line is whole
 */
public record Ink(String stroke, String fill, String width, String dash) {
    /** Later lines win, part by part; a full stop joins looks that must come together; a dash leaves a part as it is. */
    private static final List<Rule> RULES = """
            map-shape            -       #ffffff 2   -
            map-beside           -       #f5f1e8 1.5 -
            map-hidden           #7b8891 #f5f1e8 1.5 2_4
            map-dashed           -       -       -   7_5
            map-dotted           -       -       2.2 1_5
            map-thin             #7b8891 -       1   -
            map-cross            -       -       1.5 -
            map-part             -       -       1.4 -
            map-substance        #005d59 -       -   -
            map-mental           #b9742e -       -   -
            map-physical         #9f422b -       -   -
            map-solid.map-substance -    #005d59 -   -
            map-solid.map-mental -       #b9742e -   -
            map-solid.map-physical -     #9f422b -   -
            map-paw              none    #4b5b64 -   -
            map-heart            none    #4b5b64 -   -
            map-ring             #005d59 -       1.2 5_5
            map-bond             -       -       1.5 -
            map-close            #005d59 -       -   -
            map-distant          #4b5b64 -       2.2 1_6
            map-conflict         #9f422b -       -   -
            map-abuse            #9f422b -       2.2 -
            map-cut              #4b5b64 -       -   -
            map-caring           #b9742e -       -   -
            map-head.map-caring  -       #b9742e -   -
            map-head.map-abuse   -       #9f422b -   -
            """.lines().map(Rule::of).toList();

    private record Rule(Set<String> looks, Ink ink) {
        static Rule of(String line) {
            String[] parts = line.split("\\s+");
            return new Rule(Set.of(parts[0].split("\\.")), new Ink(parts[1], parts[2], parts[3], parts[4].replace('_', ' ')));
        }
    }

    public static Ink of(Stroke stroke) {
        Set<String> looks = Set.of(stroke.look().split(" "));
        Ink ink = new Ink("#1a2931", "none", "1.6", "");
        for (Rule rule : RULES) {
            if (looks.containsAll(rule.looks)) {
                ink = new Ink(or(rule.ink.stroke, ink.stroke), or(rule.ink.fill, ink.fill), or(rule.ink.width, ink.width), or(rule.ink.dash, ink.dash));
            }
        }
        return ink;
    }

    private static String or(String said, String before) {
        return said.equals("-") ? before : said;
    }
}
