package org.openchair.familymap.gedcom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.familymap.AFamily;
import org.openchair.familymap.Families;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Tie;

class GedcomTest {
    private static final String SMALL = """
            0 HEAD
            1 GEDC
            2 VERS 5.5.1
            1 CHAR %s
            0 @I1@ INDI
            1 NAME José /Núñez/
            1 SEX M
            1 BIRT
            2 DATE 3 MAR 1950
            0 @I2@ INDI
            1 NAME Zoë /Grün/
            1 SEX F
            1 DEAT Y
            0 @I3@ INDI
            1 NAME Kim
            1 FAMC @F1@
            2 PEDI adopted
            0 @F1@ FAM
            1 HUSB @I1@
            1 WIFE @I2@
            1 CHIL @I3@
            1 MARR
            2 DATE ABT 1975
            1 DIV
            2 DATE 1990
            0 TRLR
            """;

    @Test
    void aMapOfTwentyFiveKeepsEverythingThroughSeven() {
        Family family = AFamily.ofTwentyFive().now();
        Written written = Written.of(family, Version.V7_0);
        Reading reading = read(written.bytes());
        assertThat(written.left()).isEmpty();
        assertThat(reading.left()).isEmpty();
        assertThat(reading.version()).isEqualTo("7.0");
        assertThat(Told.of(reading.family())).isEqualTo(Told.of(family));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyFamilyKeepsEverythingThroughSeven(long seed) {
        Family family = Families.named(seed);
        assertThat(Told.of(read(Written.of(family, Version.V7_0).bytes()).family())).isEqualTo(Told.of(family));
    }

    @ParameterizedTest
    @EnumSource(value = Version.class, names = {"V5_5_1", "V5_5_5"})
    void olderVersionsKeepTheFamilyAndSayWhatTheyLeave(Version version) {
        Family family = AFamily.ofTwentyFive().now();
        Written written = Written.of(family, version);
        Reading reading = read(written.bytes());
        assertThat(written.left()).extracting(Left::why).containsOnly(Why.NO_WORD);
        assertThat(written.left()).extracting(Left::what).contains("Rufus", "on the way", "Oak Street", "Joe Hill: SUBSTANCE_USE", "Marco Vega: CONFLICT");
        assertThat(reading.family().figures()).hasSize(family.figures().size() - 2);
        assertThat(Told.of(reading.family()).children()).containsAll(Told.of(family).children().stream().filter(line -> !line.contains("on the way")).toList());
        assertThat(Told.of(reading.family()).couples()).isEqualTo(Told.of(family).couples());
        assertThat(reading.family().figures()).filteredOn(figure -> figure.kind() == Figure.Kind.FRIEND).extracting(Figure::name).containsExactly("Pete");
        assertThat(written.text()).doesNotContain("_KIND", "_CONCERN").contains("VERS " + version.number());
    }

    @Test
    void everyEncodingIsRead() {
        String windows = SMALL.formatted("ANSI");
        isRead(SMALL.formatted("UTF-8").getBytes(UTF_8));
        isRead(("\uFEFF" + SMALL.formatted("UTF-8")).getBytes(UTF_8));
        isRead(("\uFEFF" + SMALL.formatted("UNICODE")).getBytes(UTF_16LE));
        isRead(("\uFEFF" + SMALL.formatted("UNICODE")).getBytes(UTF_16BE));
        isRead(SMALL.formatted("UNICODE").getBytes(UTF_16LE));
        isRead(SMALL.formatted("UNICODE").getBytes(UTF_16BE));
        isRead(windows.getBytes(Charset.forName("windows-1252")));
        isRead(SMALL.formatted("IBMPC").getBytes(Charset.forName("IBM437")));
        isRead(SMALL.formatted("MACINTOSH").getBytes(Charset.forName("x-MacRoman")));
        isRead(windows.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
        isRead(windows.replace("\n", "\r").getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void anselHasItsAccentsBeforeTheirLetters() {
        String ansel = SMALL.formatted("ANSEL").replace("é", "\u00E2e").replace("ú", "\u00E2u").replace("ñ", "\u00E4n").replace("ë", "\u00E8e").replace("ü", "\u00E8u");
        isRead(ansel.getBytes(ISO_8859_1));
    }

    @Test
    void whatCallsItselfAsciiAndIsNotIsReadAllTheSameAndSaid() {
        Reading reading = read(SMALL.formatted("ASCII").getBytes(Charset.forName("windows-1252")));
        assertThat(reading.family().figures()).extracting(Figure::name).contains("José Núñez");
        assertThat(reading.left()).contains(new Left(0, "UTF-8", Why.LETTERS));
    }

    @Test
    void whatHasNoPlaceIsReportedWithItsLine() {
        Reading reading = read("""
                0 HEAD
                1 GEDC
                2 VERS 7.0
                0 @I1@ INDI
                1 NAME Ana /Vega/
                1 OCCU Baker
                1 BIRT
                2 DATE 800 BCE
                2 PLAC Lima
                nonsense
                1 SEX X
                1 _KIND PET
                0 @F1@ FAM
                1 HUSB @I1@
                1 WIFE @I9@
                1 CHIL @VOID@
                """.getBytes(UTF_8));
        assertThat(reading.left()).containsExactlyInAnyOrder(new Left(6, "OCCU", Why.NO_PLACE), new Left(8, "DATE 800 BCE", Why.NO_YEAR),
                new Left(9, "BIRT PLAC", Why.NO_PLACE), new Left(10, "nonsense", Why.NOT_A_LINE), new Left(12, "_KIND", Why.NO_PLACE),
                new Left(15, "WIFE @I9@", Why.POINTS_NOWHERE), new Left(16, "CHIL @VOID@", Why.POINTS_NOWHERE));
        assertThat(reading.family().figures()).singleElement().matches(ana -> ana.gender() == Gender.NON_BINARY && ana.kind() == Figure.Kind.RELATIVE);
    }

    @Test
    void anotherProgramsTagOfTheSameLettersIsNotOurs() {
        Reading reading = read("0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG _CONCERN https://example.org/other\n0 @I1@ INDI\n1 _CONCERN SUBSTANCE_USE\n".getBytes(UTF_8));
        assertThat(reading.family().figures().getFirst().marks()).isEmpty();
        assertThat(reading.left()).contains(new Left(7, "_CONCERN", Why.NO_PLACE));
    }

    @Test
    void ofSomebodyHiddenOnlyThePlaceIsWritten() {
        Family family = new AFamily().man("Ben", 1950).woman("Ana").couple("Ben", "Ana", Tie.MARRIED).hidden("Ben").now();
        for (Version version : Version.values()) {
            assertThat(Written.of(family, version).text()).doesNotContain("Ben", "1950");
        }
    }

    @Test
    void anyBytesGiveAReading() {
        byte[] whole = Written.of(AFamily.ofTwentyFive().now(), Version.V7_0).bytes();
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int k = random.nextInt(20); k > 0 && broken.length > 0; k--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(broken).family().figures().size()).isLessThanOrEqualTo(27);
        }
        assertThat(read(new byte[0]).family()).isEqualTo(Family.NOBODY);
        assertThat(read(new byte[Reading.MOST_BYTES + 1]).left()).extracting(Left::why).containsExactly(Why.TOO_MUCH);
    }

    @Test
    void aReportOfMillionsStaysShort() {
        Reading reading = read("?\n".repeat(3_000_000).getBytes(UTF_8));
        assertThat(reading.left()).hasSize(1000);
        assertThat(reading.leftInAll()).isEqualTo(3_000_000);
    }

    @Test
    void namesCannotAddLines() {
        Family family = new AFamily().man("Ben\n0 @X@ INDI\r\n1 NAME @Evil@").now();
        assertThat(read(Written.of(family, Version.V7_0).bytes()).family().figures()).hasSize(1);
        assertThat(read(Written.of(family, Version.V5_5_1).bytes()).family().figures()).hasSize(1);
    }

    private static void isRead(byte[] file) {
        Reading reading = read(file);
        assertThat(reading.family().figures()).extracting(Figure::name).containsExactly("José Núñez", "Zoë Grün", "Kim");
        assertThat(reading.family().children()).singleElement().matches(child -> child.descent() == Descent.ADOPTED);
        assertThat(reading.family().couples()).singleElement().matches(couple -> couple.tie() == Tie.DIVORCED && couple.since().orElse(0) == 1975
                && couple.until().orElse(0) == 1990);
        assertThat(reading.left()).extracting(Left::why).isEqualTo(List.of(Why.ROUGH_YEAR));
    }

    static Reading read(byte[] file) {
        AtomicInteger next = new AtomicInteger();
        return Reading.of(file, () -> AFamily.id(next.getAndIncrement()));
    }
}
