package org.needlepoint.certify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.logbook.domain.InFiles;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Person;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/** A whole certification once: from the policy over papers, sessions and skills to the certificate, two renewals and its end. */
class PathwayE2E {

    private static final String PROGRAMME = "Needle Practitioner";
    private static final String RENEW = "Take the certificate";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A certificate as its holder sees it. */
    private record Certificate(String page, String code, LocalDate issued, LocalDate last) {}

    @Test
    void somebodyIsCertifiedRenewsTwiceAndRunsOut() throws Exception {
        Path content = Server.temporaryFolder();
        Folders.lay(Path.of("src/test/resources/content-base"), content);
        Folders.lay(Path.of("src/test/resources/content-pathway"), content);
        Path data = Server.temporaryFolder();
        try (Server server = Server.start(data, Map.of("NEEDLEPOINT_CONTENT_DIR", content.toString()), "--demo")
                        .awaitReady();
                Person trainee = Person.withScript(server, "trainee");
                Person withoutScript = Person.withoutScript(server, "trainee");
                Person supervisor = Person.withScript(server, "supervisor");
                Person phone = Person.withoutScript(server, "nobody");
                Person examiner = Person.withScript(server, "examiner");
                Person office = Person.withScript(server, "admin")) {
            PathwayLearner learner = new PathwayLearner(trainee);
            readsThePolicyAndJoins(trainee, learner);
            studies(trainee, learner);
            handsInPapers(trainee, learner, office);
            practises(trainee, learner, supervisor, phone);
            isSeenByTheExaminer(trainee, learner, examiner);
            Certificate first = holdsACertificate(trainee);
            assertEquals(first.issued.plus(Period.ofYears(2)), first.last);
            readsWhy(trainee, first);
            isVerified(phone, first, "valid");

            earnsCreditsBeforeTheWindow(trainee, office, first);
            isReminded(trainee, office, first, 1);
            Certificate second = renews(trainee, first);
            isVerified(phone, first, "superseded");
            isVerified(phone, second, "valid");
            earnsCreditsBeforeTheWindow(trainee, office, second);
            isReminded(trainee, office, second, 2);
            Certificate third = renews(withoutScript, second);

            runsOut(trainee, office, phone, third);
            assertEquals(
                    List.of(PROGRAMME + ": the certificate has ended", reminder(), reminder()), reminders(trainee));
        }
        assertEquals("decisions 3, equal 3, different 0", run("replay", data));
        assertTrue(run("audit", data).endsWith("faults 0"));
    }

    private static void readsThePolicyAndJoins(Person trainee, PathwayLearner learner) {
        trainee.open("/programmes").follow(PROGRAMME);
        trainee.reads(
                "A professional licence, shown by a paper that is accepted and in date.",
                "2 supervised sessions of Dry needling, each signed by the supervisor.",
                "The certificate is valid for 2 years.",
                "It can be renewed from 90 days before the last valid day.",
                "4 credits of A sample since the last certificate.");
        trainee.follow("Sign in to join");
        trainee.signIn();
        trainee.open("/programmes/needle-practitioner");
        learner.join();
    }

    private static void studies(Person trainee, PathwayLearner learner) {
        learner.enrol();
        learner.next("Read: The first lesson");
        learner.markAsRead();
        learner.next("Read: The second lesson");
        learner.markAsRead();
        learner.next("Take: The quiz");
        learner.passTheQuiz();
        trainee.open("/progress").reads("4 of 8 requirements met", "all lessons read (2).", "passed with 100 %.");
    }

    private static void handsInPapers(Person trainee, PathwayLearner learner, Person office) {
        learner.next("Hand in a paper");
        LocalDate earlier = LocalDate.of(2024, 2, 29);
        learner.send("LICENCE", "Licence of Florida", earlier, "");
        learner.send("IN_PERSON", "Practical days", earlier, "4.5");
        trainee.open("/progress").reads("handed in. Somebody has to look at it.");
        PathwayStaff.accept(office, "Licence of Florida");
        PathwayStaff.accept(office, "Practical days");
        trainee.open("/notices").reads("Accepted: Licence of Florida", "Accepted: Practical days");
        trainee.open("/progress").reads("6 of 8 requirements met", "4.5 hours on record.");
    }

    private static void practises(Person trainee, PathwayLearner learner, Person supervisor, Person phone) {
        String code = PathwayStaff.makeACode(supervisor);
        learner.next("Log a session");
        trainee.follow("Write down a session");
        learner.writeASession("Signed in the inbox.");
        trainee.press("Save and ask for the signature");
        PathwayStaff.signInTheInbox(supervisor, "Signed in the inbox.");
        trainee.open("/progress").reads("1 of 2 signed, short by 1.");

        trainee.open("/logbook/new");
        learner.writeASession("Signed at the bedside.");
        trainee.press("Save only");
        trainee.reads("Saved.");
        PathwayStaff.signAtTheBedside(phone, learner.makeALink(), code);
        trainee.open("/progress").reads("7 of 8 requirements met", "2 signed.");
    }

    private static void isSeenByTheExaminer(Person trainee, PathwayLearner learner, Person examiner) {
        learner.next("See which skills are to be signed");
        trainee.reads("0 of 3 items are signed");
        PathwayStaff.signTheSkills(examiner, "Tomas Reiter");
    }

    private static Certificate holdsACertificate(Person holder) {
        holder.open("/progress")
                .reads("For the renewal: 0 of 1 requirements met", "You hold the certificate, and it is valid today.");
        return certificate(holder);
    }

    private static Certificate certificate(Person holder) {
        holder.open("/progress").follow("See the certificate");
        assertThat(holder.find(".certificate .name")).hasText("Tomas Reiter");
        return new Certificate(
                holder.page().url().replaceAll("^.*(/certificates/.*)$", "$1"),
                holder.text(".certificate .code"),
                PathwayStaff.longDay(holder.text("dt:has-text('Issued on') + dd")),
                PathwayStaff.longDay(holder.text("dt:has-text('Valid through') + dd")));
    }

    private static void readsWhy(Person holder, Certificate certificate) {
        holder.open(certificate.page).follow("Why this certificate");
        holder.reads("the decision is the same", "whose hash was signed with the certificate");
        List<String> proofs = holder.find(".requirement.met").allTextContents();
        List<List<String>> expected = List.of(
                List.of("Licence:", "Paper "),
                List.of("Law where you practise", "Rules of us-fl of "),
                List.of("Consent,", "Form practice-consent"),
                List.of("A sample:", "Lesson sa-first", "Lesson sa-second"),
                List.of("The quiz:", "Attempt "),
                List.of("Hours in person", "Paper "),
                List.of("Supervised sessions", "Session "),
                List.of("Skills signed off:", "consent-asked, seen on", "landmark, seen on", "rib, seen on"));
        assertEquals(expected.size(), proofs.size(), proofs.toString());
        for (int i = 0; i < expected.size(); i++) {
            String proof = proofs.get(i);
            expected.get(i).forEach(part -> assertTrue(proof.contains(part), part + " in " + proof));
        }
    }

    private static void isVerified(Person stranger, Certificate certificate, String verdict) {
        stranger.open("/verify/" + certificate.code);
        assertThat(stranger.find(".verdict." + verdict)).hasCount(1);
    }

    /** With the bytes that were sent, and their hash. */
    private static void isInThePack(Map<String, byte[]> pack, String title) throws Exception {
        byte[] sent = InFiles.pdf(title);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        assertTrue(new String(pack.get("index.csv"), StandardCharsets.UTF_8).contains(title));
        assertTrue(new String(pack.get("SHA256SUMS"), StandardCharsets.UTF_8).contains(hash));
        assertEquals(
                1,
                pack.values().stream()
                        .filter(bytes -> Arrays.equals(sent, bytes))
                        .count(),
                pack.keySet()::toString);
        assertEquals(3, pack.size(), pack.keySet()::toString);
    }

    /**
     * Sixty days before the end the reminder of ninety is due, since nobody was there earlier.
     *
     * @param times how many stand there then, of this and of earlier certificates
     */
    private static void isReminded(Person holder, Person office, Certificate certificate, int times) {
        PathwayStaff.moveTheClockTo(office, certificate.last.minusDays(60));
        List<String> told = Collections.nCopies(times, reminder());
        Wait.until(PATIENCE, "a reminder stands there", () -> reminders(holder).equals(told));
        holder.reads("Your certificate " + PROGRAMME + " is valid through " + PathwayStaff.words(certificate.last));
        office.open("/admin/outbox").reads(reminder());
    }

    private static String reminder() {
        return PROGRAMME + ": valid for 60 more days";
    }

    private static String latest(Person holder) {
        return reminders(holder).stream().findFirst().orElse("");
    }

    /** What the holder was told of certificates, the latest first. */
    private static List<String> reminders(Person holder) {
        holder.open("/notices");
        return holder.find("section.card h2").allInnerTexts().stream()
                .map(title -> title.replaceAll("\\s+New$", ""))
                .filter(title -> title.startsWith(PROGRAMME))
                .toList();
    }

    /** What is accepted before the window opens renews nothing by itself, and waits for the button. */
    private static void earnsCreditsBeforeTheWindow(Person holder, Person office, Certificate old) throws Exception {
        PathwayStaff.moveTheClockTo(office, old.last.minusDays(95));
        holder.open("/progress").reads("For the renewal: 0 of 1 requirements met", "4 credits to earn.");
        PathwayLearner learner = new PathwayLearner(holder);
        learner.next("Hand in a paper");
        String title = "Course after " + PathwayStaff.words(old.issued);
        learner.send("CREDIT", title, old.last.minusDays(100), "5");
        PathwayStaff.accept(office, title);
        holder.open("/credits").reads("4 of 4 credits; 0 missing.");
        isInThePack(learner.downloadThePack(), title);
        assertThat(Person.button(holder.open("/progress").page(), RENEW)).hasCount(0);
    }

    /** @param presser the holder, in the browser in which the button is pressed */
    private static Certificate renews(Person presser, Certificate old) {
        presser.open("/progress").reads("Everything is there. Your certificate is valid through");
        Page stale = presser.tab("/progress");
        presser.press(RENEW);
        presser.reads("You hold the certificate, and it is valid today.");
        Person.button(stale, RENEW).click();
        assertThat(stale.locator(".errors")).containsText("No certificate was issued");
        assertThat(Person.button(stale, RENEW)).hasCount(0);
        stale.close();

        Certificate next = certificate(presser);
        assertNotEquals(old.code, next.code);
        assertEquals(old.last.minusDays(60), next.issued);
        assertEquals(old.last.plus(Period.ofYears(2)), next.last);
        return next;
    }

    /** Fifteen days after the end the ten of grace are over too. */
    private static void runsOut(Person holder, Person office, Person stranger, Certificate certificate) {
        PathwayStaff.moveTheClockTo(office, certificate.last.plusDays(15));
        isVerified(stranger, certificate, "expired");
        Wait.until(PATIENCE, "the end is told", () -> latest(holder).endsWith("the certificate has ended"));
        holder.open("/progress")
                .reads("Your certificate has expired. It was valid through "
                        + PathwayStaff.longWords(certificate.last));
        assertThat(Person.button(holder.page(), RENEW)).hasCount(0);
        assertThat(holder.open(certificate.page).find(".verdict.expired")).hasCount(1);
        assertThat(office.open("/admin/certificates?q=" + certificate.code).find("table.staff"))
                .containsText("Expired");
        assertThat(office.open("/admin/outbox").find("th:has-text('has ended')"))
                .hasCount(1);
        assertThat(office.find("th:has-text('more days')")).hasCount(2);
    }

    /** @return the last line that the verb prints on these data; it must end well */
    private static String run(String verb, Path data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("./needlepoint", verb, "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), output);
        return output.lines().reduce((before, last) -> last).orElse("");
    }
}
