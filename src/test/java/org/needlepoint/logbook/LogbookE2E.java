package org.needlepoint.logbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;

/** A learner writes sessions down on a phone; the supervisor signs one in the inbox, and another at the bedside without signing in. */
class LogbookE2E {

    private static final Pattern SAVED = Pattern.compile(".*/logbook/[0-9a-z]{26}\\?done=saved");

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page signedIn(BrowserContext person, String name) {
        Page page = person.newPage();
        Chrome.signIn(page, name);
        return page;
    }

    private static void join(Page page) {
        page.navigate("/programmes/dry-needling-practitioner");
        if (button(page, "Join this programme").count() == 0) {
            return;
        }
        page.locator("#board").selectOption("us-fl");
        page.locator("#consent").check();
        button(page, "Join this programme").click();
        assertThat(page.locator(".confirmation")).containsText("You have joined this programme.");
    }

    private static void isGood(Page page) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url());
        }
        page.setViewportSize(390, 844);
        assertEquals(List.of(), Chrome.seriousFaults(page), page.url());
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** Fills a form in which all is well but the reflection. */
    private static void write(Page page, String reflection) {
        page.navigate("/logbook/new");
        page.locator("#on").fill(today());
        page.locator("#supervisor").selectOption(new SelectOption().setLabel("Sunniva Brandt"));
        page.locator("#setting").selectOption("clinic");
        page.locator("#technique").selectOption("dn-deep");
        page.locator("details.places summary").last().click();
        page.locator("details.places").last().locator("input").first().check();
        page.locator("#in").fill("6");
        page.locator("#out").fill("6");
        page.locator("#reflection").fill(reflection);
    }

    @Test
    void aSessionIsRefusedMendedAskedForAndSignedInTheInbox() {
        try (BrowserContext lena = Chrome.personWithoutScript(Server.demo());
                BrowserContext sunniva = Chrome.person(Server.demo())) {
            Page learner = signedIn(lena, "trainee");
            join(learner);
            write(learner, "Call 0151 234 5678.");
            button(learner, "Save and ask for the signature").click();
            assertThat(learner.locator(".errors"))
                    .containsText("This looks like a phone number: \"0151 23…\". Remove it. Nothing was saved.");
            assertThat(learner.locator("#in")).hasValue("6");
            String note = "Inbox " + System.nanoTime() % 100_000;
            learner.locator("#reflection").fill(note);
            button(learner, "Save and ask for the signature").click();
            assertThat(learner.locator(".confirmation")).containsText("Your supervisor has been asked to sign.");

            Page supervisor = signedIn(sunniva, "supervisor");
            supervisor.navigate("/supervision");
            isGood(supervisor);
            Locator card = supervisor.locator("section.card").filter(new Locator.FilterOptions().setHasText(note));
            card.locator("input[name=tick]").check();
            button(supervisor, "Sign what is ticked").click();
            assertThat(supervisor.locator(".confirmation")).containsText("Signed.");
            assertThat(supervisor.getByText(note)).hasCount(0);

            learner.reload();
            assertThat(learner.locator("main")).containsText("This session is signed and locked.");
        }
    }

    @Test
    void aSessionIsSignedAtTheBedsideByACodeOnce() {
        try (BrowserContext lena = Chrome.person(Server.demo());
                BrowserContext sunniva = Chrome.person(Server.demo());
                BrowserContext phone = Chrome.personWithoutScript(Server.demo())) {
            Page supervisor = signedIn(sunniva, "supervisor");
            supervisor.navigate("/supervision");
            supervisor.locator("summary").last().click();
            button(supervisor, "Make a new code").click();
            String code = supervisor.locator(".receipt").first().innerText();

            Page learner = signedIn(lena, "trainee");
            join(learner);
            write(learner, "At the bedside.");
            isGood(learner);
            button(learner, "Save only").click();
            assertThat(learner).hasURL(SAVED);
            learner.getByText("Sign at the bedside").click();
            button(learner, "Make a link").click();
            assertThat(learner.locator("svg.qr")).isVisible();
            isGood(learner);
            String address = learner.locator(".receipt").innerText();

            Page bedside = phone.newPage();
            bedside.navigate(address.substring(address.indexOf("/sign/")));
            bedside.locator("#code").fill("2222-2222-2222");
            button(bedside, "Sign this session").click();
            assertThat(bedside.locator(".errors")).containsText("This code is not the supervisor's.");
            bedside.locator("#code").fill(code);
            button(bedside, "Sign this session").click();
            assertThat(bedside.locator(".confirmation")).containsText("Signed by Sunniva Brandt on");
            assertThat(button(bedside, "Sign this session")).hasCount(0);
        }
    }

    @Test
    void aSessionIsReturnedMendedSignedAmendedAndRedacted() {
        try (BrowserContext lena = Chrome.personWithoutScript(Server.demo());
                BrowserContext sunniva = Chrome.person(Server.demo())) {
            Page learner = signedIn(lena, "trainee");
            join(learner);
            String note = "Return " + System.nanoTime() % 100_000;
            write(learner, note);
            button(learner, "Save and ask for the signature").click();
            assertThat(learner.locator(".confirmation")).containsText("Your supervisor has been asked to sign.");
            String session = learner.url().replaceAll("^.*(/logbook/[0-9a-z]{26}).*$", "$1");

            Page supervisor = signedIn(sunniva, "supervisor");
            supervisor.navigate(session.replace("/logbook/", "/supervision/"));
            isGood(supervisor);
            supervisor.locator("#reason").fill("Call me: 0151 234 5678");
            button(supervisor, "Return to the learner").click();
            assertThat(supervisor.locator(".errors")).containsText("This looks like a phone number");
            assertThat(supervisor.locator("#reason")).hasValue("Call me: 0151 234 5678");
            supervisor.locator("#reason").fill("Say which hand.");
            button(supervisor, "Return to the learner").click();
            assertThat(supervisor.locator(".confirmation")).containsText("The session went back to the learner.");

            learner.navigate(session + "/change");
            learner.locator("#reflection").fill(note + ", the right hand");
            button(learner, "Save and ask for the signature").click();
            assertThat(learner.locator("main")).containsText("Say which hand.");

            supervisor.navigate("/supervision");
            supervisor
                    .locator("section.card")
                    .filter(new Locator.FilterOptions().setHasText(note))
                    .locator("input[name=tick]")
                    .check();
            button(supervisor, "Sign what is ticked").click();

            learner.navigate(session);
            learner.locator("#amendment").fill("It was warm.");
            button(learner, "Add").click();
            assertThat(learner.locator("main")).containsText("It was warm.");

            supervisor.navigate(session.replace("/logbook/", "/supervision/"));
            supervisor.locator("summary").last().click();
            supervisor.locator("input[name=field][value=reflection]").check();
            supervisor.locator("#why").fill("It told too much.");
            button(supervisor, "Delete this text").click();
            assertThat(supervisor.locator("main")).containsText("Redacted");
            assertThat(supervisor.getByText(note)).hasCount(0);
        }
    }

    @Test
    void aFileOfSessionsIsLookedAtThenTaken() {
        try (BrowserContext lena = Chrome.person(Server.demo())) {
            Page learner = signedIn(lena, "trainee");
            join(learner);
            learner.navigate("/logbook/import");
            isGood(learner);
            String header = "on,supervisor,setting,technique,sites,in,out,reaction,reflection\n";
            String good = today() + ",DEMO-1001,clinic,dn-deep,LI4,6,6,twitch,Brought along "
                    + System.nanoTime() % 100_000 + "\n";
            send(learner, header + good + "2999-01-01,DEMO-1001,clinic,dn-deep,LI4,6,6,twitch,x\n");
            assertThat(learner.locator("main")).containsText("1 of 2 rows can't be taken. Nothing was saved.");
            assertThat(learner.locator("main")).containsText("Row 3, column on: This date is in the future.");
            send(learner, header + good);
            assertThat(learner.locator("main")).containsText("All 1 rows can be taken.");
            button(learner, "Save all of them").click();
            assertThat(learner.locator(".confirmation")).containsText("All sessions of the file are in your logbook.");
        }
    }

    @Test
    void whatAnExaminerWritesIsReadByTheLearnerWhoCanTakeItAway() {
        try (BrowserContext lena = Chrome.personWithoutScript(Server.demo());
                BrowserContext edith = Chrome.person(Server.demo())) {
            Page learner = signedIn(lena, "trainee");
            join(learner);
            Page examiner = signedIn(edith, "examiner");
            examiner.navigate("/examiner/skills");
            examiner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tomas Reiter"))
                    .first()
                    .click();
            button(examiner, "Begin an assessment").click();
            examiner.locator("input[value=sharps]").check();
            button(examiner, "End the assessment").click();
            assertThat(examiner.locator(".errors")).containsText("Untick it, or mark it first.");
            assertThat(examiner.locator("input[value=sharps]")).isChecked();
            String remark = "You turned away from the bin, " + System.nanoTime() % 1000 + ".";
            examiner.locator("#remark").fill(remark);
            button(examiner, "Not yet").click();
            assertThat(examiner.locator(".confirmation")).containsText("Marked.");
            assertThat(examiner.locator("main")).containsText(remark);
            isGood(examiner);
            button(examiner, "End the assessment").click();
            assertThat(examiner.locator(".confirmation")).containsText("The assessment ended.");

            learner.navigate("/passport");
            assertThat(learner.locator("main")).containsText(remark);
            assertThat(learner.locator("main")).containsText("Not yet");
            learner.locator("summary").last().click();
            learner.locator("label.choice")
                    .filter(new Locator.FilterOptions().setHasText(remark))
                    .locator("input")
                    .check();
            button(learner, "Delete this remark").click();
            assertThat(learner.locator(".confirmation")).containsText("The text was taken away for good.");
            assertThat(learner.getByText(remark)).hasCount(0);
        }
    }

    private static void send(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("sessions.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button(page, "Look at it").click();
    }
}
