package org.needlepoint.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.logbook.domain.InFiles;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;
import org.needlepoint.testing.Wait;

/** A paper is refused, and its sender reads that in the application, by mail, and can say that mail is unwanted. */
class MailE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anAnswerReachesItsReaderHereAndByMailOnce() throws Exception {
        GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        Map<String, String> settings = Map.of(
                "NEEDLEPOINT_MAIL_HOST", "127.0.0.1",
                "NEEDLEPOINT_MAIL_PORT", String.valueOf(post.getSmtp().getPort()),
                "NEEDLEPOINT_MAIL_TLS", "none",
                "NEEDLEPOINT_MAIL_FROM", "office@needlepoint.example");
        try (Server server = Server.start(Server.temporaryFolder(), settings, "--demo")
                        .awaitReady();
                BrowserContext learner = Chrome.person(server);
                BrowserContext office = Chrome.person(server)) {
            Page page = learner.newPage();
            Chrome.signIn(page, "trainee");
            Page desk = office.newPage();
            Chrome.signIn(desk, "admin");
            refuse(page, desk, "first");

            Wait.until(PATIENCE, "the mail arrives", () -> post.getReceivedMessages().length == 1);
            MimeMessage mail = post.getReceivedMessages()[0];
            assertEquals("Refused: Licence first", mail.getSubject());
            String text = mail.getContent().toString();
            assertTrue(text.contains("Dear Tomas Reiter,"), text);
            assertTrue(text.contains("Page 2 is missing."), text);
            assertTrue(text.contains(server.url() + "/evidence/"), text);

            page.navigate("/notices");
            assertThat(page.locator("main")).containsText("Refused: Licence first");
            assertEquals(List.of(), Chrome.seriousFaults(page));
            button(page, "Mark all as read").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("All notices are marked as read.");
            page.getByLabel("Here alone").check();
            button(page, "Save the choice").click();
            assertThat(page.getByLabel("Here alone")).isChecked();
            calendar(page, server);

            refuse(page, desk, "second");
            desk.navigate("/admin/outbox");
            assertThat(desk.locator("main")).containsText("Refused: Licence first");
            assertThat(desk.locator("main")).containsText("Sent");
            assertThat(desk.locator("main")).not().containsText("second");
            assertEquals(List.of(), Chrome.seriousFaults(desk));
            assertEquals(1, post.getReceivedMessages().length, "one mail for one answer");
        } finally {
            post.stop();
        }
    }

    private static void calendar(Page page, Server server) {
        button(page, "Make an address").click();
        String address = page.getByLabel("The address of your calendar").inputValue();
        assertTrue(address.startsWith(server.url() + "/calendar/"), address);
        HttpResponse<String> ics =
                new Visitor(server).get(address.substring(server.url().length()));
        assertEquals(200, ics.statusCode());
        assertEquals(
                "text/calendar;charset=UTF-8",
                ics.headers().firstValue("Content-Type").orElse(""));
        assertTrue(ics.body().startsWith("BEGIN:VCALENDAR\r\n"), ics.body());
        page.navigate("/notices");
        assertThat(page.getByLabel("The address of your calendar")).hasCount(0);
        assertEquals(
                404,
                new Visitor(server).get("/calendar/" + "a".repeat(43) + ".ics").statusCode());
    }

    private static void refuse(Page page, Page desk, String which) {
        page.navigate("/evidence");
        page.getByLabel("Evidence of").selectOption("LICENCE");
        page.getByLabel("What the paper is").fill("Licence " + which);
        page.getByLabel("Date on the paper").fill("2020-01-01");
        page.getByLabel("Last day on which it is good").fill("2098-12-31");
        page.getByLabel("File").setInputFiles(new FilePayload("a.pdf", "application/pdf", InFiles.pdf(which)));
        button(page, "Send the paper").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The paper is saved.");
        desk.navigate("/admin/evidence");
        desk.locator("a", new Page.LocatorOptions().setHasText("Licence " + which))
                .click();
        desk.getByLabel("Reason").fill("Page 2 is missing.");
        button(desk, "Refuse the paper").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("refused");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
