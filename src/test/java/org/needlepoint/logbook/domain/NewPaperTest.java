package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.shared.domain.Refusal.Malformed;

class NewPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Test
    void aLicenceIsReadWithItsDays() {
        NewPaper paper = read(new TypedPaper(
                        "LICENCE", null, " Physiotherapist ", "", "dn", "2020-02-29", "2028-12-31", "no. 7"))
                .paper()
                .orElseThrow();
        assertEquals(
                new NewPaper(
                        PaperKind.LICENCE,
                        "",
                        "Physiotherapist",
                        0,
                        "dn",
                        LocalDate.of(2020, 2, 29),
                        Optional.of(LocalDate.of(2028, 12, 31)),
                        "no. 7"),
                paper);
    }

    @Test
    void hoursAreTenthsAndNeedNoLastDay() {
        NewPaper paper = read(new TypedPaper("THEORY", "full", "Course", "1,5", "ims", "2027-03-09", "nonsense", null))
                .paper()
                .orElseThrow();
        assertEquals(15, paper.tenths());
        assertEquals(Optional.empty(), paper.until());
        assertEquals("", paper.report(), "theory is no report, whatever was chosen");
    }

    @Test
    void hoursAreOfOneSystem() {
        for (String kind : List.of("THEORY", "IN_PERSON")) {
            for (String none : new String[] {null, "", " ", "reiki"}) {
                assertEquals(
                        List.of("Choose the system in which the hours were taught."),
                        words(read(new TypedPaper(kind, null, "Course", "27", none, "2027-03-01", null, null))),
                        kind + " of " + none);
            }
            assertEquals(
                    "dn",
                    read(new TypedPaper(kind, null, "Course", "27", "dn", "2027-03-01", null, null))
                            .paper()
                            .orElseThrow()
                            .modality());
        }
        assertEquals(List.of(), words(read(new TypedPaper("CREDIT", null, "Talk", "2", "", "2027-03-01", null, null))));
    }

    @Test
    void aLineEndCountsOnceAndNoControlCharacterIsKept() {
        String note = ("n".repeat(99) + "\r\n").repeat(10).strip();
        NewPaper paper = read(new TypedPaper(
                        "CREDIT", null, "A\u0000 talk\r\non\tsafety", "2", "", "2027-03-01", null, note))
                .paper()
                .orElseThrow();
        assertEquals("A talk on safety", paper.title());
        assertEquals(999, paper.note().length());
        assertTrue(paper.note().startsWith("n".repeat(99) + "\nn"), paper.note());
        assertEquals(
                List.of("title"),
                read(new TypedPaper("CREDIT", null, "\u0000\u0007", "2", "", "2027-03-01", null, null))
                        .problems()
                        .stream()
                        .map(Malformed::field)
                        .toList());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<Malformed> problems = read(new TypedPaper(
                        "CREDIT", null, " ", "0", "reiki", "09/03/2027", null, "n".repeat(1001)))
                .problems();
        assertEquals(
                List.of("title", "amount", "modality", "from", "note"),
                problems.stream().map(Malformed::field).toList());
    }

    @Test
    void aPaperOfTheFutureOrOneThatHasEndedIsRefused() {
        assertEquals(
                List.of("This date is in the future. Enter the day on the paper."),
                words(read(new TypedPaper("CREDIT", null, "Talk", "2", null, "2027-03-10", null, null))));
        assertEquals(
                List.of("This paper has ended already: its last day is over. Send the one in force."),
                words(read(new TypedPaper("CPR", null, "First aid", null, null, "2025-03-08", "2027-03-08", null))));
        assertTrue(read(new TypedPaper("CPR", null, "First aid", null, null, "2025-03-09", "2027-03-09", null))
                .problems()
                .isEmpty());
    }

    @Test
    void aReportIsOfAKindThatAProgrammeAsksFor() {
        assertEquals(
                List.of("Choose what kind of report it is."),
                words(read(new TypedPaper("CASE_REPORT", "brief", "Neck", null, null, "2027-03-01", null, null))));
        assertEquals(
                "neuro",
                read(new TypedPaper("CASE_REPORT", "neuro", "Neck", null, null, "2027-03-01", null, null))
                        .paper()
                        .orElseThrow()
                        .report());
    }

    @Test
    void nobodyChoosesAWaiver() {
        assertEquals(
                List.of("Choose what the paper is evidence of."),
                words(read(new TypedPaper("WAIVER", null, "Let me off", null, null, "2027-03-01", null, null))));
    }

    private static List<String> words(NewPaper.Reading reading) {
        return reading.problems().stream().map(Malformed::detail).toList();
    }

    private static NewPaper.Reading read(TypedPaper typed) {
        return NewPaper.read(typed, TODAY, Set.of("full", "neuro"), Set.of("dn", "ims", "acu"));
    }
}
