package org.openchair.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchair.Printed;
import org.openchair.familymap.AFamily;
import org.openchair.familymap.Families;
import org.openchair.familymap.Family;
import org.openchair.familymap.FamilyPaper;
import org.openchair.familymap.SheetSize;
import org.openchair.familymap.drawing.Drawing;

/** The family map as a PDF: one page for the picture, for whoever looks and for whoever listens. */
class FamilyPaperTest {
    private static final int YEAR = 2026;

    @ParameterizedTest
    @EnumSource
    void thePictureWithItsLegendIsOnePage(SheetSize size) throws IOException {
        for (Family family : List.of(AFamily.ofTwentyFive().now(), sixty(1).getFirst(), new AFamily().woman("Ana").focus("Ana").now())) {
            try (PDDocument pdf = read(family, size)) {
                assertThat(text(pdf, 1, 1)).contains("The family of Marco", "What the signs mean", "Please keep it where only those").doesNotContain("Everybody on the map");
                assertThat(text(pdf, 2, 2)).contains("Everybody on the map");
                assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnBesideThePaper(SheetSize size) throws IOException {
        for (Family family : sixty(5)) {
            try (PDDocument pdf = read(family, size)) {
                PDRectangle sheet = pdf.getPage(0).getMediaBox();
                Places places = new Places(pdf.getPage(0));
                places.processPage(pdf.getPage(0));
                assertThat(places.seen).hasSizeGreaterThan(60).allMatch(at -> sheet.contains((float) at[0], (float) at[1]));
            }
        }
    }

    @Test
    void namesAreTextInTheFileAndSoAreTheYears() throws IOException {
        try (PDDocument pdf = read(AFamily.ofTwentyFive().now(), SheetSize.A4)) {
            assertThat(text(pdf, 1, 1)).contains("Marco", "Lucía", "1957");
            for (COSName font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void whoListensHearsWhatThePictureIsAndReadsTheTable() throws IOException {
        try (PDDocument pdf = read(AFamily.ofTwentyFive().now(), SheetSize.LETTER)) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
            assertThat(all).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "Figure", "L", "Table", "TR", "TH", "TD");
            assertThat(all).filteredOn(one -> one.getStructureType().equals("Figure")).allMatch(one -> !one.getAlternateDescription().isBlank())
                    .first().extracting(PDStructureElement::getAlternateDescription).asString().startsWith("A drawing of 27 people");
        }
    }

    @Test
    void sixtyPeopleCanBeReadOnLargePaperAndItIsProposed() throws IOException {
        for (Family family : sixty(20)) {
            Drawing drawing = Drawing.of(family, YEAR);
            SheetSize size = SheetSize.proposed(drawing);
            try (PDDocument pdf = read(family, size)) {
                assertThat(smallestName(pdf, family)).as("%s", size).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void anEmptyMapIsAPageThatSaysSo() throws IOException {
        try (PDDocument pdf = read(Family.NOBODY, SheetSize.LETTER)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1, 1)).contains("Nobody is on the map yet.");
        }
    }

    private static List<Family> sixty(int count) {
        return LongStream.iterate(0, seed -> seed + 1).mapToObj(seed -> Families.of(seed, 60)).filter(family -> family.figures().size() == 60).limit(count).toList();
    }

    private static PDDocument read(Family family, SheetSize size) throws IOException {
        byte[] pdf = new Paper().pdf(Printed.in(Locale.ENGLISH, new FamilyPaper("Marco", Drawing.of(family, YEAR), size)), Locale.ENGLISH, "A map");
        String keep = System.getenv().getOrDefault("OPENCHAIR_KEEP", "");
        if (!keep.isEmpty()) java.nio.file.Files.write(java.nio.file.Path.of(keep, family.figures().size() + "-" + size + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(from);
        reader.setEndPage(to);
        return reader.getText(pdf);
    }

    private static float smallestName(PDDocument pdf, Family family) throws IOException {
        List<Float> sizes = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                if (family.figures().stream().anyMatch(figure -> figure.name().equals(text.strip()))) {
                    sizes.add(places.getFirst().getFontSizeInPt());
                }
            }
        };
        reader.setEndPage(1);
        reader.getText(pdf);
        return sizes.stream().min(Float::compare).orElseThrow();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }

    /** Every place a line goes to. */
    private static final class Places extends PDFGraphicsStreamEngine {
        private final List<double[]> seen = new ArrayList<>();

        Places(PDPage page) {
            super(page);
        }

        private void at(double x, double y) {
            seen.add(new double[] {x, y});
        }

        @Override
        public void moveTo(float x, float y) {
            at(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            at(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            at(x3, y3);
        }

        @Override
        public java.awt.geom.Point2D getCurrentPoint() {
            return new java.awt.geom.Point2D.Double(seen.getLast()[0], seen.getLast()[1]);
        }

        @Override
        public void appendRectangle(java.awt.geom.Point2D a, java.awt.geom.Point2D b, java.awt.geom.Point2D c, java.awt.geom.Point2D d) {
            at(a.getX(), a.getY());
            at(c.getX(), c.getY());
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
