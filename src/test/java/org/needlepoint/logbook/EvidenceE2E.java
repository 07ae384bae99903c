package org.needlepoint.logbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.logbook.domain.InFiles;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.Chrome;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** From a file on a phone to an answer, with and without script. */
class EvidenceE2E {

    private final String mark = PublicId.next();

    @Test
    void aLicenceIsSentRefusedSentAgainAndAccepted() throws IOException {
        try (BrowserContext learner = Chrome.personWithoutScript(Server.demo());
                BrowserContext office = Chrome.person(Server.demo())) {
            Page page = learner.newPage();
            Chrome.signIn(page, "trainee2");
            send(page, "Licence " + mark + " é", file("licence.pdf", InFiles.pdf(mark + 1)));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The paper is saved.");
            assertThat(page.locator("h1")).hasText("Licence " + mark + " é");
            assertEquals(List.of(), Chrome.seriousFaults(reread(page, office)));

            Page desk = office.pages().get(0);
            desk.getByLabel("Reason").fill("Page 2 is missing.");
            button(desk, "Refuse the paper").click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("refused");
            page.reload();
            assertThat(page.locator("dl.facts")).containsText("Page 2 is missing.");
            button(page, "Delete the file").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The file is deleted.");
            assertThat(page.locator("dl.facts")).containsText("Its owner has deleted it.");
            assertThat(page.locator("a[download]")).hasCount(0);
            assertThat(button(page, "Delete the file")).hasCount(0);

            send(page, "Licence " + mark + " whole", file("licence.pdf", InFiles.pdf(mark + 2)));
            reread(page, office);
            Download download =
                    desk.waitForDownload(() -> desk.locator("a[download]").click());
            assertArrayEquals(InFiles.pdf(mark + 2), Files.readAllBytes(download.path()));
            button(desk, "Accept the paper").click();
            page.reload();
            assertThat(page.locator("dl.facts")).containsText("Accepted");
        }
    }

    @Test
    void theSameFileForSomethingElseIsToldToTheAdministrator() {
        try (BrowserContext learner = Chrome.personWithoutScript(Server.demo());
                BrowserContext office = Chrome.person(Server.demo())) {
            Page page = learner.newPage();
            Chrome.signIn(page, "trainee2");
            FilePayload file = file("a.pdf", InFiles.pdf(mark + " both"));
            send(page, "CPR", "First aid " + mark, file);
            send(page, "Licence " + mark + " same", file);
            Page desk = reread(page, office);
            assertThat(desk.locator("main")).containsText("The same file was sent as well");
            assertEquals(List.of(), Chrome.seriousFaults(desk));
            desk.locator("a", new Page.LocatorOptions().setHasText("First aid " + mark))
                    .click();
            assertThat(desk.locator("h1")).hasText("First aid " + mark);

            button(page, "Withdraw the paper").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("its file is deleted");
        }
    }

    @Test
    void hoursWithoutTheirSystemComeBackWithTheForm() {
        try (BrowserContext learner = Chrome.personWithoutScript(Server.demo())) {
            Page page = learner.newPage();
            Chrome.signIn(page, "trainee2");
            page.navigate("/evidence");
            page.getByLabel("Evidence of").selectOption("IN_PERSON");
            page.getByLabel("What the paper is").fill("Hours " + mark);
            page.getByLabel("Date on the paper").fill("2026-01-01");
            page.getByLabel("Hours or credits").fill("27");
            page.getByLabel("File").setInputFiles(file("a.pdf", InFiles.pdf(mark + " hours")));
            button(page, "Send the paper").click();
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Choose the system in which the hours were taught.");
            page.locator("#modality").selectOption("dn");
            page.getByLabel("File").setInputFiles(file("a.pdf", InFiles.pdf(mark + " hours")));
            button(page, "Send the paper").click();
            assertThat(page.locator("h1")).hasText("Hours " + mark);
        }
    }

    @Test
    void whatIsNoPdfIsRefusedAndTheFormIsKept() {
        try (BrowserContext learner = Chrome.person(Server.demo())) {
            Page page = learner.newPage();
            Chrome.signIn(page, "trainee2");
            send(page, "Kept " + mark, file("licence.pdf", "no document".getBytes(StandardCharsets.US_ASCII)));
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("This file is no PDF, PNG or JPEG, whatever its name says, or it is cut off.");
            assertThat(page.getByLabel("What the paper is")).hasValue("Kept " + mark);
            assertThat(page.getByLabel("Evidence of")).hasValue("LICENCE");
            assertTrue(page.title().startsWith("Error"), page.title());
            assertEquals(List.of(), Chrome.seriousFaults(page));

            send(page, "Kept " + mark, file("big.pdf", Arrays.copyOf(InFiles.pdf(mark), 6 << 20)));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("This file has more than 5 MiB");
            assertThat(page.getByLabel("What the paper is")).hasValue("Kept " + mark);
        }
    }

    @Test
    void aFileIsForItsOwnerAloneAndNeverShownByUs() {
        Visitor owner = Visitor.signedIn(Server.demo(), "trainee2");
        HttpResponse<String> sent = post(owner, InFiles.pdf(mark));
        assertEquals(303, sent.statusCode(), sent.body());
        String id = sent.headers().firstValue("Location").orElseThrow().replaceAll(".*/evidence/|[?].*", "");
        HttpResponse<String> file = owner.get("/evidence/files/" + id);
        assertEquals(
                "application/pdf", file.headers().firstValue("Content-Type").orElse(""));
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(
                404,
                Visitor.signedIn(Server.demo(), "trainee")
                        .get("/evidence/files/" + id)
                        .statusCode());
        assertEquals(
                404,
                Visitor.signedIn(Server.demo(), "trainee")
                        .get("/evidence/" + id)
                        .statusCode());
        assertTrue(new Visitor(Server.demo()).get("/evidence/files/" + id).statusCode() >= 300);
        assertEquals(409, post(owner, InFiles.pdf(mark)).statusCode(), "sent twice");
        HttpResponse<String> forged = owner.send(
                "POST",
                "/evidence/files",
                "np-token=no",
                "Origin",
                Server.demo().url(),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals(403, forged.statusCode());
    }

    private static HttpResponse<String> post(Visitor visitor, byte[] file) {
        String end = "--boundary";
        StringBuilder body = new StringBuilder();
        List.of(
                        "np-token=" + visitor.token("/evidence"),
                        "kind=CPR",
                        "title=First aid",
                        "from=2025-01-01",
                        "until=2098-01-01")
                .forEach(field -> body.append("--boundary\r\nContent-Disposition: form-data; name=\"")
                        .append(field.replaceFirst("=", "\"\r\n\r\n"))
                        .append("\r\n"));
        body.append("--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                .append(new String(file, StandardCharsets.ISO_8859_1))
                .append("\r\n")
                .append(end)
                .append("--\r\n");
        return visitor.send(
                "POST",
                "/evidence/files",
                body.toString(),
                "Origin",
                Server.demo().url(),
                "Content-Type",
                "multipart/form-data; boundary=boundary");
    }

    private static void send(Page page, String title, FilePayload file) {
        send(page, "LICENCE", title, file);
    }

    private static void send(Page page, String kind, String title, FilePayload file) {
        page.navigate("/evidence");
        page.getByLabel("Evidence of").selectOption(kind);
        page.getByLabel("What the paper is").fill(title);
        page.getByLabel("Date on the paper").fill("2020-01-01");
        page.getByLabel("Last day on which it is good").fill("2098-12-31");
        page.getByLabel("File").setInputFiles(file);
        button(page, "Send the paper").click();
    }

    /** Opens the paper that the learner looks at on an administrator's desk. */
    private static Page reread(Page paper, BrowserContext office) {
        if (office.pages().isEmpty()) {
            Chrome.signIn(office.newPage(), "admin");
        }
        Page desk = office.pages().get(0);
        desk.navigate("/admin/evidence");
        desk.locator(
                        "a",
                        new Page.LocatorOptions().setHasText(paper.locator("h1").innerText()))
                .click();
        return desk;
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/pdf", bytes);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
