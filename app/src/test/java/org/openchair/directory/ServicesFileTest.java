package org.openchair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchair.directory.Unreadable.Unread;

class ServicesFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static ServicesFile.Read read(String json) {
        return ServicesFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "A file", DAY);
    }

    private static ServicesFile.Read fixture() throws IOException {
        try (InputStream file = ServicesFileTest.class.getResourceAsStream("/directory/services.json")) {
            return ServicesFile.read(file, "A file", DAY);
        }
    }

    @Test
    void aRowBecomesAServiceWithCodes() throws IOException {
        Service willow = fixture().services().values().iterator().next();
        assertThat(willow.fullName()).isEqualTo("Willow Bend Counseling, Evening Programme");
        assertThat(willow.address()).isEqualTo("12 Willow Lane, Suite 4, Riverton, VA 22999");
        assertThat(willow.firstPhone()).isEqualTo("555-0102 x3");
        assertThat(willow.website()).isEqualTo("http://www.willowbend.example");
        assertThat(willow.at()).contains(new Point(38.03, -78.48));
        assertThat(willow.codes()).contains("SA", "OP", "OIT", "TELE", "MD", "SF", "SS", "BU", "NU", "YAD", "ADLT", "SP", "L:de", "L:zh")
                .doesNotContain("TAY", "MU", "RES");
    }

    @Test
    void whatCannotBeUsedIsNamedByItsRowAndTheRestIsKept() throws IOException {
        ServicesFile.Read read = fixture();
        assertThat(read.services().values()).extracting(Service::name)
                .containsExactly("Willow Bend Counseling", "Quiet Rooms", "Harbor Opioid Clinic", "Somewhere House");
        assertThat(read.notes()).containsExactly(new Note(2, Note.Kind.NO_NAME), new Note(4, Note.Kind.NO_WAY_TO_REACH),
                new Note(6, Note.Kind.SAME_AGAIN), new Note(7, Note.Kind.NO_POINT));
    }

    @Test
    void aPlaceListedTwiceOffersWhatEitherRowSays() throws IOException {
        assertThat(fixture().services().values().iterator().next().codes()).contains("OIT", "ORT");
    }

    @Test
    void onlyAWebAddressBecomesALink() throws IOException {
        assertThat(fixture().services().values()).filteredOn(service -> service.name().equals("Quiet Rooms"))
                .singleElement().returns("", Service::website);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"rows\":[%s]}", "{\"meta\":{\"n\":1},\"data\":{\"items\":[%s]}}", "[[%s]]", "\uFEFF[%s]"})
    void rowsAreFoundWhereverTheyStand(String shape) {
        String row = "{\"name1\":\"Elm House\",\"phone\":\"555-0107\",\"services\":[{\"f2\":\"PAY\",\"f3\":\"Medicaid\"}]}";
        assertThat(read(shape.formatted(row)).services()).hasSize(1);
    }

    @Test
    void aRowThatIsNoObjectIsNamed() {
        assertThat(read("[1, {\"name1\":\"Elm House\",\"phone\":\"555\"}, null]").notes())
                .contains(new Note(1, Note.Kind.NOT_A_SERVICE), new Note(3, Note.Kind.NOT_A_SERVICE));
    }

    @Test
    void oddValuesHarmNobody() {
        assertThat(read("[{\"name1\":\"  Elm\\n House \",\"phone\":5550108,\"zip\":null,\"city\":{\"a\":1},\"services\":[null,{\"f2\":null},7]}]")
                .services().values()).singleElement().returns("Elm House", Service::name).returns("5550108", Service::phone).returns("", Service::city);
        assertThat(read("[{\"name1\":\"" + "x".repeat(301) + "\",\"phone\":\"1\"}]").notes()).containsExactly(new Note(1, Note.Kind.TOO_LONG));
    }

    private static void unread(Unreadable why, String json) {
        assertThatExceptionOfType(Unread.class).isThrownBy(() -> read(json)).returns(why, Unread::reason);
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole() {
        unread(Unreadable.NOT_JSON, "name,phone");
        unread(Unreadable.BROKEN_OFF, "[{\"name1\":\"Elm\",\"phone\":\"1\"},{\"name1\":\"O");
        unread(Unreadable.NO_ROWS, "{\"error\":\"none\"}");
        unread(Unreadable.NO_ROWS, "[]");
    }

    @Test
    void theColumnsOfPlacesAreFoundByTheirNames() throws IOException {
        String usual = "GEOID\tALAND\tINTPTLAT\tINTPTLONG   \n22999\t1\t38.03\t-78.48\nnowhere\t1\tx\ty\n";
        String swapped = "GEOID\tINTPTLONG\tINTPTLAT\n22999\t-78.48\t38.03\n";
        for (String file : List.of(usual, swapped)) {
            assertThat(PlacesFile.read(new BufferedReader(new StringReader(file))).places()).containsExactly(java.util.Map.entry("22999", new Point(38.03, -78.48)));
        }
        assertThat(PlacesFile.read(new BufferedReader(new StringReader(usual))).notes()).containsExactly(new Note(2, Note.Kind.NOT_A_PLACE));
        assertThatExceptionOfType(Unread.class).isThrownBy(() -> PlacesFile.read(new BufferedReader(new StringReader("GEOID\tNAME\n"))))
                .returns(Unreadable.NO_COLUMNS, Unread::reason);
    }

    @Test
    void whatIsNotSaidStaysUnknown() {
        Set<String> codes = Set.of("OP", "OIT", "MD", "FCO");
        assertThat(Codes.known(codes, "MD")).isEqualTo(Codes.Known.NAMED);
        assertThat(Codes.known(codes, "PI")).isEqualTo(Codes.Known.NOT_NAMED);
        assertThat(Codes.known(codes, "BU")).isEqualTo(Codes.Known.UNKNOWN);
        assertThat(Codes.known(codes, "CCC")).isEqualTo(Codes.Known.UNKNOWN);
        assertThat(Codes.known(Set.of("L:de"), "SP")).isEqualTo(Codes.Known.UNKNOWN);
    }

    @Test
    void withdrawalManagementAloneIsRecognised() {
        assertThat(Codes.isWithdrawalAlone(Set.of("DT"))).isTrue();
        assertThat(Codes.isWithdrawalAlone(Set.of("DT", "RD", "RES", "SA"))).isTrue();
        assertThat(Codes.isWithdrawalAlone(Set.of("DT", "RD", "RES", "RS", "SA"))).isFalse();
        assertThat(Codes.isWithdrawalAlone(Set.of("DT", "SA"))).isFalse();
        assertThat(Codes.isWithdrawalAlone(Set.of("OP"))).isFalse();
    }

    @Test
    void everyCodeStandsForItselfOnce() {
        for (Code code : Code.values()) {
            assertThat(Code.of(code.code())).isEqualTo(Optional.of(code));
        }
    }

    @Test
    void realRowsAreReadWhole() throws IOException {
        Path rows = Path.of("../../shared/data/facilities/findtreatment/rows.json");
        Assumptions.assumeTrue(Files.isReadable(rows), "no real rows beside the project: nothing to read");
        try (InputStream file = Files.newInputStream(rows)) {
            ServicesFile.Read read = ServicesFile.read(file, "FindTreatment.gov", DAY);
            assertThat(read.services()).hasSizeGreaterThan(30);
            assertThat(read.notes()).noneMatch(note -> note.kind().isLeftOut());
            assertThat(read.services().values()).allSatisfy(service -> assertThat(service.codes()).isNotEmpty());
        }
    }
}
