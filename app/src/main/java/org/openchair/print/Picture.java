package org.openchair.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Draws the little of SVG that our pictures are made of: paths and short texts that say themselves how they look. Nothing in it is run,
 * styled or fetched; and what a screen reader is told of a picture is told on paper too.
 */
final class Picture implements SVGDrawer {

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Texts are set in the paper's own faces.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double wide, double high, double dots) {
        // Where the renderer looks for what a figure shows when it writes the tags.
        svg.setAttribute("alt", svg.getAttribute("aria-label"));
        return new Drawn(svg, wide, high);
    }

    /** The picture in its place: as large as fits, in the middle. */
    private record Drawn(Element svg, double wide, double high) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) wide;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) high;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
            double[] view = Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
            double scale = Math.min(wide / view[2], high / view[3]);
            Scale place = new Scale(x + (wide - view[2] * scale) / 2, y + (high - view[3] * scale) / 2, scale);
            Lettering letters = new Lettering(device, page, place);
            each("path", path -> drawn(device, path, place));
            each("text", letters::write);
        }

        private void each(String kind, java.util.function.Consumer<Element> draw) {
            var all = svg.getElementsByTagName(kind);
            IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).forEach(draw);
        }

        private static void drawn(OutputDevice device, Element path, Scale place) {
            Shape shape = PathReader.read(path.getAttribute("d"), place);
            if (has(path, "fill")) {
                device.setColor(colour(path, "fill"));
                device.fill(shape);
            }
            if (has(path, "stroke")) {
                device.setColor(colour(path, "stroke"));
                device.setStroke(stroke(path, place.by()));
                device.draw(shape);
            }
        }

        private static BasicStroke stroke(Element path, double scale) {
            float width = (float) (Double.parseDouble(path.getAttribute("stroke-width")) * scale);
            if (!has(path, "stroke-dasharray")) {
                return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            }
            String[] dashes = path.getAttribute("stroke-dasharray").split(" ");
            float[] lengths = new float[dashes.length];
            IntStream.range(0, dashes.length).forEach(i -> lengths[i] = (float) (Double.parseDouble(dashes[i]) * scale));
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, lengths, 0);
        }
    }

    static boolean has(Element element, String attribute) {
        return !List.of("", "none").contains(element.getAttribute(attribute));
    }

    /** Written as {@code #rrggbb}. */
    static FSRGBColor colour(Element element, String attribute) {
        return new FSRGBColor(Integer.parseInt(element.getAttribute(attribute).substring(1), 16));
    }

    /** From the picture's own measures to the paper's. */
    record Scale(double left, double top, double by) {
        double x(double x) {
            return left + x * by;
        }

        double y(double y) {
            return top + y * by;
        }
    }
}
