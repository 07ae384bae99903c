package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static String found(String text) {
        return Identity.found(text, InWords.TODAY).map(Identity.Found::what).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOB 4/5/1980 | a date of birth",
                "born 1980, tense neck | a date of birth",
                "Date of birth: 12 March 71 | a date of birth",
                "d.o.b. 1980-02-03 | a date of birth",
                "seen since 12.03.1999 | a date of birth",
                "Mar 12, 2001 operated | a date of birth",
                "rang 0151 2345678 | a phone number",
                "+49 (30) 1234567 | a phone number",
                "5551234567 | a phone number",
                "MRN 0012345 | a record number",
                "NHS no. 943 476 5919 | a record number",
                "case 2027-11873 | a record number",
                "patient id: 48812 | a record number",
                "mail to a.b@example.org | an e-mail address",
                "born 5-Mar-1965 | a date of birth",
                "DOB: 05/MAR/1965 | a date of birth",
                "seen 12/03/65 | a date of birth",
                "d.o.b. 12/3/65 | a date of birth",
                "birthday was 12 March | nothing",
                "date of birth was 12 March 1971 | a date of birth",
                "ring 555.123.4567 | a phone number",
                "01 23 45 67 89 | a phone number",
                "0151/2345678 | a phone number",
                "MRN: A12345 | a record number",
                "patient no. AB-12345 | a record number",
                "MRN 1234 | a record number",
                "DOB 12-03-65 | a date of birth",
                "DOB: 120365 | a date of birth",
                "born on the 12th of March 1965 | a date of birth",
                "DoB \u201965 | a date of birth",
                "YOB 1965 | a date of birth",
                "born:\u00a012 March 1965 | a date of birth",
                "phone 0151\u2013234\u20135678 | a phone number",
                "mobile 0151\u00a0234\u00a05678 | a phone number",
                "0151\u2011234\u20115678 | a phone number",
                "\uff10\uff11\uff15\uff11 2345678 | a phone number",
                "01\u200b51 2345\u200b678 | a phone number",
                "tel 12 34 56 78 | a phone number",
                "MRN#123 | a record number",
                "Pt 12345 | a record number",
                "chart no. 4711 | a record number",
            })
    void whatTellsWhoAPatientIsIsFound(String text, String what) {
        assertEquals(what, found(text));
    }

    /** A pattern that went back over the text for each letter of it would take minutes for this. */
    @Test
    void aLongTextTakesNoLongerThanItIsLong() {
        String long1 = "1" + "a".repeat(500_000);
        String long2 = "1 ".repeat(250_000) + "x.".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals("nothing", found(long1));
            found(long2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twitch at 3 of 6 sites, pain 7/10 before and 3/10 after.",
                "Needle 0.25 x 40 mm, 20 minutes, 6 in and 6 out.",
                "Follows up on 12.05.2027; seen on 3 Apr 2027.",
                "LI4, ST36 and BL23 on both sides; C5-C6 and L4/L5.",
                "Patient 45 years old, blood pressure 140/90.",
                "In case 2 needles bend, stop.",
                "Recorded range of motion 0-30-60 degrees.",
                "Counted 12 34 56.",
                "VAS 10/10 3/10 after.",
                "Pain 6/10 5/10 4/10 over three days.",
                "ROM 0-30-60 0-45-90.",
                "Follow up on 2027-03-05, seen 05/03/2027.",
                "Sets of 10 10 10 10.",
                "BL13 15 17 18 20 23 25 were needled.",
                "The patient felt BL13 15 17 most.",
                "Blood pressure 140/90 135/85 130/80.",
                "The patient 1500 mg paracetamol.",
                "In this case 1000 mg were taken.",
                "The patient 2000 steps a day.",
                "Surgery in hospital 2019.",
                "Patient 120 130 140 bpm.",
                "File 2026 revised, chart 1000 ml.",
                "NRS 08-06-04-02 after.",
                "Measured 1200 1300 1400 ms.",
                "Patient no 400 mg today.",
            })
    void whatIsClinicalIsNot(String text) {
        assertEquals("nothing", found(text));
    }
}
