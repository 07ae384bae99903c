package org.needlepoint.analysis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** What instructors and examiners see of their own school, and of no other. */
class AnalysisE2E {

    private static final String COURSE = "/courses/needling-foundations";
    private static final String ROSTER = "/instructor" + COURSE;

    private static void enrol(String name) {
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = person.newPage();
            Chrome.signIn(page, name);
            page.navigate(COURSE);
            var enrol = page.getByText("Enrol in this course");
            if (enrol.count() == 0) {
                enrol = page.locator("input[value='Enrol in this course']");
            }
            if (enrol.count() > 0) {
                enrol.click();
            }
        }
    }

    @Test
    void anInstructorFindsTheOwnPeopleAndNotThoseOfTheOtherSchool() {
        enrol("trainee");
        enrol("trainee2");
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            Chrome.signIn(page, "instructor");
            page.navigate("/instructor");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            page.locator(".card")
                    .filter(new Locator.FilterOptions().setHasText("Needling Foundations"))
                    .getByText("See who is enrolled")
                    .click();
            assertThat(page.locator("table[role=grid]")).containsText("Tomas Reiter");
            assertFalse(page.content().contains("Mei Tanaka"));
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertEquals(
                    List.of(),
                    complaints.stream()
                            .filter(c -> c.contains("Content Security"))
                            .toList());
        }
    }

    @Test
    void theOrderOfARosterIsAnAddress() {
        enrol("trainee");
        try (BrowserContext person = Chrome.personWithoutScript(Server.demo())) {
            Page page = person.newPage();
            Chrome.signIn(page, "instructor");
            page.navigate(ROSTER);
            page.getByLabel("Order by").selectOption("most");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Order").setExact(true))
                    .press("Enter");
            assertThat(page).hasURL(Server.demo().url() + ROSTER + "?sort=most");
            assertThat(page.getByLabel("Order by")).hasValue("most");
            assertThat(page.locator("table[role=grid]")).containsText("Tomas Reiter");
        }
    }

    @Test
    void anExaminerSeesResultsWithoutNames() {
        enrol("trainee");
        try (BrowserContext person = Chrome.person(Server.demo())) {
            Page page = person.newPage();
            Chrome.signIn(page, "examiner");
            page.navigate("/examiner");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            page.locator("a[href='/examiner/quizzes/nf-1-quiz']").click();
            assertEquals(List.of(), Chrome.seriousFaults(page));
            assertFalse(page.content().contains("Tomas Reiter"));
            assertEquals(403, page.navigate(ROSTER).status());
        }
    }
}
