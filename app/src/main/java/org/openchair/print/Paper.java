package org.openchair.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes a PDF that a screen reader can follow (PDF/UA): tagged, with its language, title and own fonts. Fetches nothing. */
@Component
public class Paper {
    // HTML's own, in lower case, is none in XML; and no page may bring one that names other files.
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS = Pattern.compile("<link\\b[^>]*rel=\"stylesheet\"[^>]*>");
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<html\\b[^>]*>");
    private static final List<Face> FACES = List.of(
            new Face("Atkinson Hyperlegible Next", 400, FontStyle.NORMAL, bytes("/fonts/atkinson-hyperlegible-next-400.ttf")),
            new Face("Atkinson Hyperlegible Next", 700, FontStyle.NORMAL, bytes("/fonts/atkinson-hyperlegible-next-700.ttf")),
            new Face("Source Serif 4", 400, FontStyle.NORMAL, bytes("/fonts/source-serif-4-400.ttf")),
            new Face("Source Serif 4", 400, FontStyle.ITALIC, bytes("/fonts/source-serif-4-400-italic.ttf")),
            new Face("Source Serif 4", 700, FontStyle.NORMAL, bytes("/fonts/source-serif-4-700.ttf")));
    private static final String STYLE = "<style>" + new String(bytes("/print/paper.css"), StandardCharsets.UTF_8) + "</style>";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private record Face(String family, int weight, FontStyle style, byte[] file) {
        FSSupplier<InputStream> open() {
            return () -> new ByteArrayInputStream(file);
        }
    }

    /**
     * A PDF of a standalone page.
     *
     * @param html  well-formed as XML; its style sheets are replaced by the one for paper
     * @param title neutral: readers show it above the page and in lists of files
     */
    public byte[] pdf(String html, Locale language, String title) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FACES.forEach(face -> builder.useFont(face.open(), face.family, face.weight, face.style, true));
        builder.useSVGDrawer(new Picture());
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Open Chair");
        builder.withHtmlContent(page(html, language, title), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String page(String html, Locale language, String title) {
        String plain = DOCTYPE.matcher(html).replaceAll("").strip();
        String styled = LOOKS.matcher(plain).replaceFirst(Matcher.quoteReplacement(STYLE));
        String bare = LOOKS.matcher(styled).replaceAll("");
        String named = TITLE.matcher(bare).replaceFirst(Matcher.quoteReplacement("<title>" + escaped(title) + "</title>"));
        return LANGUAGE.matcher(named).replaceFirst(Matcher.quoteReplacement("<html lang=\"" + language.toLanguageTag() + "\">"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = Paper.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
