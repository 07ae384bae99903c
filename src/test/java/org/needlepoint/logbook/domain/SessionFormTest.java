package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.logbook.domain.InWords.ANNA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SessionFormTest {

    private static String problems(TypedSession typed, Supervisor... supervisors) {
        return InWords.form(supervisors).read(typed).problems().stream()
                .map(problem -> problem.field() + ": " + problem.detail())
                .collect(Collectors.joining("\n"));
    }

    private static LogEntry entry(TypedSession typed) {
        return InWords.form(ANNA).read(typed).entry().orElseThrow();
    }

    @Test
    void aSessionInWhichNothingIsWrongIsRead() {
        LogEntry entry = entry(InWords.session("2027-04-01"));
        assertEquals(List.of("LI4"), entry.sites());
        assertEquals(List.of("hand"), entry.regions());
        assertEquals(LogEntry.NOTHING, entry.adverse());
        assertTrue(entry.texts().isEmpty());
    }

    @Test
    void theDayOfJoiningCountsAndTodayCounts() {
        assertEquals("", problems(InWords.session("2027-03-03"), ANNA));
        assertEquals("", problems(InWords.session("2027-06-01"), ANNA));
    }

    @Test
    void aSessionInTheFutureIsRefused() {
        assertEquals(
                "on: This date is in the future. Enter the day of the session.",
                problems(InWords.session("2027-06-03"), ANNA));
        assertEquals("", problems(InWords.session("2027-06-02"), ANNA), "it has begun somewhere on earth");
    }

    @Test
    void aSessionBeforeJoiningIsRefused() {
        assertEquals(
                "on: You joined on 3 Mar 2027. Sessions before that day do not count.",
                problems(InWords.session("2027-03-02"), ANNA));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertTrue(problems(InWords.session("2027-02-30"), ANNA).startsWith("on: Enter the day"));
        assertTrue(problems(InWords.session(""), ANNA).startsWith("on: Enter the day"));
    }

    @Test
    void aSupervisorWhoseAppointmentHasEndedIsRefusedWithTheDay() {
        Supervisor ended = InWords.supervisor("anna", 1, List.of("dn"), Optional.of(LocalDate.of(2027, 3, 1)));
        assertEquals(
                "supervisor: A. B. could not supervise dry needling at Northgate on 3 Mar 2027: the appointment ended on 1 Mar 2027.",
                problems(InWords.session("2027-03-03"), ended));
    }

    @Test
    void theLastDayOfAnAppointmentStillCounts() {
        Supervisor ends = InWords.supervisor("anna", 1, List.of("dn"), Optional.of(LocalDate.of(2027, 3, 3)));
        assertEquals("", problems(InWords.session("2027-03-03"), ends));
    }

    @Test
    void aSupervisorOfAnotherSchoolOrModalityIsRefused() {
        assertEquals(
                "supervisor: A. B. could not supervise dry needling at Northgate on 3 Mar 2027: not appointed there.",
                problems(
                        InWords.session("2027-03-03"), InWords.supervisor("anna", 2, List.of("dn"), Optional.empty())));
        assertEquals(
                "supervisor: A. B. could not supervise dry needling at Northgate on 3 Mar 2027: the appointment does not name dry needling.",
                problems(
                        InWords.session("2027-03-03"),
                        InWords.supervisor("anna", 1, List.of("acu"), Optional.empty())));
    }

    @Test
    void nobodySupervisesThemselves() {
        Supervisor self = new Supervisor(
                1,
                "anna",
                1,
                "Northgate",
                Optional.of(InWords.LEARNER),
                "A. B.",
                List.of("dn"),
                "L",
                true,
                LocalDate.of(2027, 1, 1),
                Optional.empty());
        assertEquals("supervisor: You can't sign your own session.", problems(InWords.session("2027-04-01"), self));
    }

    @Test
    void theSecondAppointmentOfThePersonCounts() {
        Supervisor first = InWords.supervisor("one", 1, List.of("acu"), Optional.empty());
        Supervisor second = InWords.supervisor("two", 1, List.of("dn"), Optional.empty());
        TypedSession byLicence = new TypedSession(
                "2027-04-01", "l-TWO", "clinic", "dn", "deep", List.of("LI4"), "1", "1", "", "well", "none", "", "");
        assertEquals("", problems(byLicence, first, second));
    }

    @Test
    void needlesThatDidNotComeOutAreExplained() {
        assertEquals(
                "explained: 6 needles went in and 5 came out. Say where the other one is.",
                problems(InWords.needles("6", "5", ""), ANNA));
        assertEquals(
                "explained: 6 needles went in and 2 came out. Say where the other 4 are.",
                problems(InWords.needles("6", "2", ""), ANNA));
        assertEquals("", problems(InWords.needles("6", "5", "Broken; removed by a surgeon."), ANNA));
    }

    @Test
    void moreNeedlesCannotComeOutThanWentIn() {
        assertEquals(
                "out: 1 needle went in and 2 came out. Count again.", problems(InWords.needles("1", "2", "?"), ANNA));
    }

    @Test
    void needlesAreCounted() {
        assertTrue(problems(InWords.needles("0", "0", ""), ANNA).startsWith("in: Enter the number"));
        assertTrue(problems(InWords.needles("six", "6", ""), ANNA).startsWith("in: Enter the number"));
        assertTrue(problems(InWords.needles("6", "", ""), ANNA).startsWith("out: Enter the number"));
    }

    @Test
    void anEventThatNeededCareIsDescribed() {
        assertEquals("", problems(InWords.adverse("mild", ""), ANNA));
        assertEquals(
                "adverse-text: Say what happened and what was done.",
                problems(InWords.adverse("significant", ""), ANNA));
        assertTrue(problems(InWords.adverse("terrible", ""), ANNA).startsWith("adverse: Write one of: none, mild"));
    }

    @Test
    void aDescribedEventIsNotCountedAsNone() {
        assertEquals(
                "adverse: You describe an event: choose how grave it was.",
                problems(InWords.adverse("none", "Fainted."), ANNA));
    }

    @Test
    void whatTheProgrammeDoesNotCountIsNotTaken() {
        TypedSession typed = new TypedSession(
                "2027-04-01", "anna", "clinic", "acu", "manual", List.of("LI4"), "1", "1", "", "well", "", "", "");
        assertTrue(problems(typed, ANNA)
                .startsWith("technique: Your programme does not count acupuncture. Choose one of its techniques."));
    }

    @Test
    void aTextThatIsTooLongIsRefusedUnread() {
        assertEquals(
                "reflection: Write at most 2,000 characters; these are 900,000.",
                problems(InWords.reflection("1".repeat(900_000)), ANNA));
    }

    @Test
    void aTextInTheWrongPlaceIsNotShownAgain() {
        TypedSession typed = new TypedSession(
                "2027-04-01", "anna", "John Miller", "dn", "deep", List.of("LI4"), "1", "1", "", "well", "", "", "");
        assertEquals("setting: This is not known. Write one of: clinic.", problems(typed, ANNA));
    }

    @Test
    void whatTellsWhoAPatientIsIsRefusedBeforeSaving() {
        assertEquals(
                "reflection: This looks like a phone number: \"0151 23…\". Remove it. Nothing was saved.",
                problems(InWords.reflection("Call 0151 234 5678 about it."), ANNA));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        TypedSession empty =
                new TypedSession(null, null, null, null, null, List.of(), null, null, null, null, null, null, null);
        assertEquals(
                List.of("on", "setting", "technique", "supervisor", "sites", "in", "out", "reaction"),
                InWords.form(ANNA).read(empty).problems().stream()
                        .map(p -> p.field())
                        .toList());
    }

    @Test
    void anUnknownSiteIsNamed() {
        TypedSession typed = new TypedSession(
                "2027-04-01", "anna", "clinic", "dn", "deep", List.of("LI99"), "1", "1", "", "well", "", "", "");
        assertEquals(
                "sites: \"LI99\" is neither a site of the atlas nor a region. Choose from the list.",
                problems(typed, ANNA));
    }

    @Test
    void theBodyHoldsNoFreeTextAndChangesWithIt() {
        LogEntry one = entry(InWords.reflection("Went well."));
        LogEntry other = entry(InWords.reflection("Went badly."));
        String body = one.body("me", "way", one.salted(() -> "salt"));
        assertFalse(body.contains("Went"));
        assertEquals(body, one.body("me", "way", one.salted(() -> "salt")));
        assertNotEquals(body, other.body("me", "way", other.salted(() -> "salt")));
        assertNotEquals(body, one.body("me", "way", one.salted(() -> "pepper")));
    }
}
