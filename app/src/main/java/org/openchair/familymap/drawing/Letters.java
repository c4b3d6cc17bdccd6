package org.openchair.familymap.drawing;

import org.openchair.familymap.layout.Size;

/**
 * How a text of the picture is set on paper; what {@code map.css} says of it in light.
 *
 * @param halo around letters that stand on something drawn; names and years give way to the lines that end beside them
 */
public record Letters(int size, String weight, String colour, String anchor, String halo) {
    private static final String WHITE = "#ffffff";
    private static final String NONE = "none";
    private static final String INK = "#1a2931";
    private static final String SOFT = "#4b5b64";
    private static final String PINE = "#005d59";

    public static Letters of(Writing writing) {
        return switch (writing.look()) {
            case "map-name map-own" -> new Letters(Size.TEXT, "700", INK, "middle", NONE);
            case "map-age" -> new Letters(14, "700", INK, "middle", WHITE);
            case "map-year" -> new Letters(Size.SMALL, "400", SOFT, "middle", WHITE);
            case "map-year map-born" -> new Letters(Size.SMALL, "400", SOFT, "end", NONE);
            case "map-year map-died", "map-year map-begin" -> new Letters(Size.SMALL, "400", SOFT, "start", NONE);
            case "map-home" -> new Letters(13, "400", PINE, "start", WHITE);
            default -> new Letters(Size.TEXT, "400", INK, "middle", NONE);
        };
    }
}
