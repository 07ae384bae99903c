package org.needlepoint.certify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.needlepoint.testing.Person;

/** What supervisor, examiner and administrator do for somebody on that way. */
final class PathwayStaff {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PathwayStaff() {}

    /** A day as pages write it. */
    static LocalDate day(String words) {
        return LocalDate.parse(words, DAY);
    }

    /** As certificates and progress tell a day. */
    static LocalDate longDay(String words) {
        return LocalDate.parse(words, LONG_DAY);
    }

    static String longWords(LocalDate day) {
        return LONG_DAY.format(day);
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** @return the code, which is shown once */
    static String makeACode(Person supervisor) {
        supervisor.open("/supervision").find("summary").last().click();
        supervisor.press("Make a new code");
        return supervisor.text(".receipt");
    }

    static void signInTheInbox(Person supervisor, String reflection) {
        supervisor.open("/supervision");
        supervisor
                .find("section.card")
                .filter(new Locator.FilterOptions().setHasText(reflection))
                .locator("input[name=tick]")
                .check();
        supervisor.press("Sign what is ticked");
        supervisor.reads("Signed.");
    }

    /** Without an account: by the link and the code alone. */
    static void signAtTheBedside(Person phone, String link, String code) {
        phone.open(link).find("#code").fill(code);
        phone.press("Sign this session");
        phone.reads("Signed by Sunniva Brandt on");
    }

    /** Two skills in one go, and the one over the lung by itself. */
    static void signTheSkills(Person examiner, String learner) {
        examiner.open("/examiner/skills").follow(learner);
        examiner.press("Begin an assessment");
        pass(examiner, "rest", "consent-asked", "landmark");
        pass(examiner, "", "rib");
        examiner.press("End the assessment");
        examiner.reads("The assessment ended.", "3 of 3 items are signed");
    }

    private static void pass(Person examiner, String region, String... items) {
        for (String item : items) {
            examiner.find("input[name=item][value=" + item + "]").check();
        }
        examiner.find("#region").selectOption(region);
        examiner.find("#technique").selectOption("dn-deep");
        examiner.press("Pass");
        examiner.reads("Marked.");
    }

    static void accept(Person administrator, String paper) {
        administrator.open("/admin/evidence").follow(paper);
        Locator safety = administrator.field("Safety");
        if (safety.count() > 0) {
            safety.fill("4");
        }
        administrator.press("Accept the paper");
        administrator.reads("The paper is accepted.");
    }

    /** Moves the demo's clock on; everybody's sign-in ends by that. */
    static void moveTheClockTo(Person administrator, LocalDate target) {
        administrator.open("/demo/clock");
        LocalDate today = today(administrator);
        administrator.find("#days").fill(String.valueOf(ChronoUnit.DAYS.between(today, target)));
        administrator.press("Move the clock");
        assertThat(administrator.page()).hasURL(java.util.regex.Pattern.compile("/sign-in"));
    }

    private static LocalDate today(Person administrator) {
        String now = administrator
                .text("main")
                .replaceAll("(?s)^.*?(\\d{1,2} \\p{Alpha}{3} \\d{4}), \\d\\d:\\d\\d.*$", "$1");
        return day(now);
    }
}
