package org.openchair.familymap.drawing;

import org.openchair.familymap.layout.Size;

/** How a text of the picture is set on paper; what {@code map.css} says of it in light. */
public record Letters(int size, String weight, String colour, String anchor) {
    private static final String INK = "#1a2931";
    private static final String SOFT = "#4b5b64";
    private static final String PINE = "#005d59";

    public static Letters of(Writing writing) {
        return switch (writing.look()) {
            case "map-name map-own" -> new Letters(Size.TEXT, "700", INK, "middle");
            case "map-age" -> new Letters(14, "700", INK, "middle");
            case "map-year" -> new Letters(Size.SMALL, "400", SOFT, "middle");
            case "map-year map-born" -> new Letters(Size.SMALL, "400", SOFT, "end");
            case "map-year map-died", "map-year map-begin" -> new Letters(Size.SMALL, "400", SOFT, "start");
            case "map-home" -> new Letters(13, "400", PINE, "start");
            default -> new Letters(Size.TEXT, "400", INK, "middle");
        };
    }
}
