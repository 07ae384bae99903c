package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionRowsTest {

    private static final String HEADER = String.join(",", SessionRows.COLUMNS) + "\n";

    private static SessionRows read(String csv) {
        return SessionRows.read(csv, InWords.form(InWords.ANNA));
    }

    /** Each row differs from the others by its reflection. */
    private static String row(String on, int number) {
        return on + ",anna,clinic,dn,deep,LI4 hand,6,6,,well,none,,note of row " + number + "\n";
    }

    private static String words(SessionRows rows) {
        return String.join(
                "\n", rows.faults().stream().map(SessionRows.Fault::words).toList());
    }

    @Test
    void aFileInWhichNothingIsWrongIsReadWhole() {
        SessionRows rows = read(HEADER + row("2027-04-01", 1) + row("2027-04-01", 2));
        assertTrue(rows.isGood());
        assertEquals(2, rows.entries().size());
        assertEquals(List.of("hand"), rows.entries().get(0).regions());
    }

    @Test
    void fiveThousandRowsWithSevenBadOnesNameTheSeven() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 2; i <= 5001; i++) {
            csv.append(row(i % 800 == 17 ? "2028-01-01" : "2027-04-01", i));
        }
        SessionRows rows = read(csv.toString());
        assertEquals(5000, rows.rows());
        assertEquals(7, rows.badRows());
        assertFalse(rows.isGood());
        assertTrue(words(rows)
                .startsWith("Row 17, column on: This date is in the future. Enter the day of the session.\nRow 817,"));
    }

    @Test
    void aRowThatComesTwiceIsNamedWithItsTwin() {
        SessionRows rows = read(HEADER + row("2027-04-01", 1) + row("2027-04-02", 1) + row("2027-04-01", 1));
        assertEquals("Row 4 says the same as row 2.", words(rows));
    }

    @Test
    void anUnknownColumnIsRefusedWithTheKnownOnes() {
        SessionRows rows = read(HEADER.replace("setting", "foo") + row("2027-04-01", 1));
        assertEquals(
                "Line 1: the column \"foo\" is unknown; known: " + String.join(", ", SessionRows.COLUMNS) + ".",
                words(rows));
    }

    @Test
    void emptyRowsAreCountedAsSpreadsheetsCountThem() {
        SessionRows rows = read(HEADER + "\n" + row("2028-01-01", 1));
        assertTrue(words(rows).startsWith("Row 3, column on:"), words(rows));
    }

    @Test
    void aColumnThatStandsThereTwiceIsRefused() {
        assertEquals("Line 1: a column stands there twice.", words(read("on,on\n2027-04-01,2027-04-01\n")));
    }

    @Test
    void columnsStandInAnyOrderAndSomeMayMiss() {
        SessionRows rows = read("supervisor,on,out,in,sites,technique,modality,setting,reaction\n"
                + "L-anna,2027-04-01,3,3,LI4,deep,dn,clinic,well\n");
        assertEquals("", words(rows));
        assertEquals("Line 1: the column \"on\" is missing.", words(read("supervisor,setting\nanna,clinic\n")));
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertEquals("Row 2 has 2 values, the header has 13.", words(read(HEADER + "2027-04-01,anna\n")));
    }

    @Test
    void anEmptyFileAndOneThatIsTooLongAreRefused() {
        assertTrue(words(read("")).startsWith("The file has no sessions."));
        assertTrue(words(read(HEADER + row("2027-04-01", 1).repeat(5001)))
                .startsWith("The file has 5,001 sessions; at most 5,000"));
    }

    @Test
    void whatIsNoUtf8IsNoText() {
        assertEquals(Optional.empty(), SessionRows.text("größer".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.of("größer"), SessionRows.text("größer".getBytes(StandardCharsets.UTF_8)));
    }
}
