package org.openchair.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import org.openchair.print.Picture.Scale;
import org.w3c.dom.Element;

/** Sets the texts of a picture as text, in the faces that are in the file: they can be searched and read out, and need no font of the machine. */
record Lettering(OutputDevice device, RenderingContext page, Scale place) {
    private static final String[] FACE = {"Atkinson Hyperlegible Next"};

    void write(Element element) {
        String text = element.getTextContent();
        FontSpecification face = face(element);
        FSFont font = page.getFont(face);
        // Otherwise it would be thickened to the weight of whatever was set before.
        ((AbstractOutputDevice) device).setFontSpecification(face);
        double wide = page.getTextRenderer().getWidth(page.getFontContext(), font, text);
        double x = place.x(Double.parseDouble(element.getAttribute("x"))) - wide * switch (element.getAttribute("text-anchor")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        double y = place.y(Double.parseDouble(element.getAttribute("y")));
        if (Picture.has(element, "stroke")) {
            // A halo, so that what lies below does not run through the letters.
            device.setColor(Picture.colour(element, "stroke"));
            device.fill(new Rectangle2D.Double(x, y - 0.75 * face.size, wide, 0.85 * face.size));
        }
        device.setColor(Picture.colour(element, "fill"));
        device.setFont(font);
        ((PdfBoxOutputDevice) device).drawString(text, (float) x, (float) y, null);
    }

    private FontSpecification face(Element element) {
        FontSpecification face = new FontSpecification();
        face.families = FACE;
        face.size = (float) (Double.parseDouble(element.getAttribute("font-size")) * place.by());
        face.fontWeight = element.getAttribute("font-weight").equals("700") ? IdentValue.BOLD : IdentValue.NORMAL;
        face.fontStyle = IdentValue.NORMAL;
        face.variant = IdentValue.NORMAL;
        return face;
    }
}
