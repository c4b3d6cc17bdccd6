package org.openchair.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String LETTER = """
            <!doctype html>
            <html lang="es"><head><meta charset="utf-8" /><title>x</title>
            <link rel="stylesheet" href="/css/open-chair.css" /><link rel="stylesheet" href="https://example.org/fetch-me.css" /></head>
            <body class="paper"><main class="sheet">
            <h1>Hay una silla para ti, José</h1>
            <div class="words as-written">Te echamos de menos.
            ¿Vendrías a cenar “un día”?</div>
            <h2>La propuesta</h2>
            <ul><li>En la cocina de Grace</li><li>Una hora &amp; nada más</li></ul>
            <p><b>Nadie</b> se enfada…</p>
            </main></body></html>
            """;

    private static PDDocument read() throws IOException {
        return Loader.loadPDF(new Paper().pdf(LETTER, Locale.of("es"), "Carta"));
    }

    @Test
    void itIsTaggedWithItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = read()) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Carta");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray())).contains("pdfuaid");
        }
    }

    @Test
    void headingsAndListsAreKnownAsSuch() throws IOException {
        try (PDDocument pdf = read()) {
            List<String> kinds = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds);
            assertThat(kinds).contains("Document", "H1", "H2", "L", "LI", "P");
        }
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                collect(element, kinds);
            }
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument pdf = read()) {
            List<String> names = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).anyMatch(name -> name.contains("SourceSerif4")).anyMatch(name -> name.contains("AtkinsonHyperlegibleNext"));
        }
    }

    @Test
    void theWordsCanBeReadOut() throws IOException {
        try (PDDocument pdf = read()) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Hay una silla para ti, José", "¿Vendrías a cenar “un día”?", "Una hora & nada más", "enfada…");
        }
    }
}
