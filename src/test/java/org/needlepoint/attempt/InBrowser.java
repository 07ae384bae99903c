package org.needlepoint.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.needlepoint.testing.Chrome;

/** What people do with a quiz of the sample course, in a browser. */
final class InBrowser {

    static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    static final Pattern RESULT = Pattern.compile(".*/attempts/[0-9a-z]{26}/result");

    private InBrowser() {}

    /** Signs in, and enrols where needed. */
    static Page enrolled(BrowserContext person, String name) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        page.navigate("/courses/sample");
        Locator enrol = button(page, "Enrol in this course");
        if (enrol.count() > 0) {
            enrol.click();
            assertThat(enrol).hasCount(0);
        }
        return page;
    }

    /** Signs in, enrols where needed, and starts the quiz. */
    static Page started(BrowserContext person, String name, String quiz) {
        Page page = enrolled(person, name);
        page.navigate("/quizzes/" + quiz);
        button(page, "Start the quiz").click();
        page.waitForURL(Pattern.compile(".*/attempts/[0-9a-z]{26}"));
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator notice(Page page, String name) {
        return page.locator("[data-notice=" + name + "]");
    }

    /** The first question that is answered by one choice. */
    static Locator firstChoice(Page page) {
        return page.locator("fieldset[data-slot]")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio]")))
                .first();
    }

    static Locator option(Page page, int index) {
        return firstChoice(page).locator("input[type=radio]").nth(index);
    }

    static Locator saved(Page page) {
        return firstChoice(page).locator(".saved");
    }

    /** How many answers this device keeps, over all attempts of all who signed in. */
    static int kept(Page page) {
        return ((Number) page.evaluate("""
                async () => {
                    let kept = 0;
                    for (const {name} of await indexedDB.databases()) {
                        const database = await new Promise(done => {
                            const request = indexedDB.open(name);
                            request.onsuccess = () => done(request.result);
                        });
                        kept += await new Promise(done => {
                            const request = database.transaction('answers').objectStore('answers').count();
                            request.onsuccess = () => done(request.result);
                        });
                        database.close();
                    }
                    return kept;
                }
                """)).intValue();
    }
}
