package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.logbook.domain.FileKind;
import org.needlepoint.logbook.domain.InFiles;
import org.needlepoint.logbook.domain.TypedPaper;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class EvidencesIT {

    private static final TypedPaper LICENCE =
            new TypedPaper("LICENCE", null, "Physiotherapist", null, null, "2020-01-01", "2099-12-31", null);
    private static final TypedPaper TALK =
            new TypedPaper("CREDIT", null, "A talk on safety", "4", null, "2026-01-05", null, null);

    @Inject
    private Evidences evidences;

    @Inject
    private EvidenceQueue queue;

    @Inject
    private Records records;

    @Inject
    private InOtherThreads others;

    private Caller learner;
    private Caller admin;

    @BeforeEach
    void somebodyLearnsAndSomebodyDecides() {
        learner = InLearners.stranger();
        admin = InLearners.staff(learner, Role.ADMINISTRATOR);
    }

    @Test
    void aPaperIsKeptWithItsFileAndWaits() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("licence"), "C:\\papers\\my licence?.exe"));
        PaperView paper = evidences.look(learner, id);
        assertEquals(Paper.State.WAITING, paper.paper().state());
        assertEquals("my licence.pdf", paper.fileName(), "the name ends as the bytes say");
        StoredFile file = evidences.file(learner, id);
        assertArrayEquals(InFiles.pdf("licence"), file.bytes());
        assertEquals(FileKind.PDF, file.kind());
        assertEquals(0, viewed(id));
        assertArrayEquals(InFiles.pdf("licence"), evidences.file(admin, id).bytes());
        assertEquals(1, viewed(id), "that somebody else looked stands in the journal");
        queue.look(admin, id);
        assertEquals(2, viewed(id));
    }

    @Test
    void aLicenceFileThatIsNoPdfIsRefusedWhateverItsName() {
        Refusal refusal = refusal(() -> evidences.submit(
                learner, LICENCE, upload("MZ is no document".getBytes(StandardCharsets.US_ASCII), "licence.pdf")));
        assertEquals(
                "This file is no PDF, PNG or JPEG, whatever its name says, or it is cut off."
                        + " Save the paper as a PDF and send it again.",
                refusal.detail());
        assertEquals(400, refusal.status());
        assertEquals(List.of(), evidences.mine(learner));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(InFiles.pdf("large"), Upload.LARGEST + 1);
        Refusal refusal = refusal(() -> evidences.submit(learner, LICENCE, upload(large, "a.pdf")));
        assertEquals(413, refusal.status());
        assertEquals(
                "This file has more than 5 MiB, the most that is taken. Save it smaller and send it again.",
                refusal.detail());
    }

    @Test
    void theLargestFileIsTakenWhole() {
        byte[] largest = InFiles.pdf("x".repeat(Upload.LARGEST - InFiles.pdf("").length));
        assertEquals(Upload.LARGEST, largest.length);
        String id = evidences.submit(learner, LICENCE, upload(largest, "a.pdf"));
        assertArrayEquals(largest, evidences.file(admin, id).bytes());
    }

    @Test
    void aPaperWithoutAFileIsRefused() {
        assertEquals(
                "Choose the file of the paper: a PDF, PNG or JPEG.",
                refusal(() -> evidences.submit(learner, LICENCE, null)).detail());
    }

    @Test
    void aFileThatWasSentBeforeIsRefusedWhileItWaitsOrCounts() throws Exception {
        List<Future<Boolean>> clicks = IntStream.range(0, 4)
                .mapToObj(i -> others.submit(() -> sends(InFiles.pdf("twice"))))
                .toList();
        int taken = 0;
        for (Future<Boolean> click : clicks) {
            taken += click.get() ? 1 : 0;
        }
        assertEquals(1, taken, "however often the button was pressed");
        Refusal refusal = refusal(() -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("twice"), "b.pdf")));
        assertEquals(409, refusal.status());
        assertTrue(
                refusal.detail()
                        .matches(
                                "You sent this file before[.] It waits for an answer since .* UTC[.] Nothing was changed[.]"),
                refusal.detail());
        queue.refuse(admin, evidences.mine(learner).get(0).paper().publicId(), "Page 2 is missing.");
        assertTrue(sends(InFiles.pdf("twice")), "after a refusal it may come again");
    }

    @Test
    void thirtyPapersMayWait() {
        IntStream.range(0, 30).forEach(i -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("n" + i), "n.pdf")));
        assertEquals(
                "30 of your papers wait for an answer. Nothing was saved. Send more when some are answered.",
                refusal(() -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("more"), "n.pdf")))
                        .detail());
    }

    @Test
    void fiftyPapersAreTakenWithinADay() {
        for (int i = 0; i < 50; i++) {
            evidences.withdraw(learner, evidences.submit(learner, LICENCE, upload(InFiles.pdf("d" + i), "n.pdf")));
        }
        assertEquals(
                "You sent 50 papers within a day, the most that is taken. Nothing was saved. Send more tomorrow.",
                refusal(() -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("more"), "n.pdf")))
                        .detail());
        InLearners.run(
                "update evidence set submitted_at = ? where account_id = ?",
                OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                learner.accountId());
        assertTrue(sends(InFiles.pdf("more")), "the day after");
    }

    @Test
    void whoTakesAPaperBackTakesItsFileFromEverybody() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("a patient's name"), "a.pdf"));
        evidences.withdraw(learner, id);
        assertEquals(0, files(id));
        assertEquals(404, refusal(() -> evidences.file(learner, id)).status());
        assertEquals(404, refusal(() -> evidences.file(admin, id)).status());
        PaperView paper = evidences.look(learner, id);
        assertEquals(Paper.State.WITHDRAWN, paper.paper().state());
        assertEquals("", paper.fileName());
        assertEquals(64, paper.paper().fileHash().orElseThrow().length(), "what was sent can still be told");
        assertTrue(sends(InFiles.pdf("a patient's name")), "it may come again");
    }

    @Test
    void theFileOfARefusedPaperIsDeletedByItsOwnerAlone() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("refused"), "a.pdf"));
        assertEquals(409, refusal(() -> evidences.deleteFile(learner, id)).status(), "it waits");
        queue.refuse(admin, id, "The patient's name can be read.");
        assertEquals(404, refusal(() -> evidences.deleteFile(admin, id)).status());
        assertEquals(1, files(id));
        evidences.deleteFile(learner, id);
        assertEquals(0, files(id));
        assertEquals(404, refusal(() -> evidences.file(admin, id)).status());
        assertEquals(
                "The patient's name can be read.",
                evidences.look(learner, id).paper().reason(),
                "the answer stays");
        String accepted = evidences.submit(learner, LICENCE, upload(InFiles.pdf("accepted"), "a.pdf"));
        queue.accept(admin, accepted, Map.of());
        assertEquals(409, refusal(() -> evidences.deleteFile(learner, accepted)).status());
        assertEquals(1, files(accepted), "what counts can be shown");
    }

    @Test
    void whatNobodyAcceptedWeighsInNoDecision() {
        String back = evidences.submit(learner, LICENCE, upload(InFiles.pdf("1"), "a.pdf"));
        evidences.withdraw(learner, back);
        String refused = evidences.submit(learner, LICENCE, upload(InFiles.pdf("2"), "a.pdf"));
        queue.refuse(admin, refused, "Page 2 is missing.");
        String waiting = evidences.submit(learner, LICENCE, upload(InFiles.pdf("3"), "a.pdf"));
        String taken = evidences.submit(learner, LICENCE, upload(InFiles.pdf("4"), "a.pdf"));
        queue.accept(admin, taken, Map.of());
        queue.takeBack(admin, taken, "The board does not know this number.");
        assertEquals(
                List.of(waiting, taken).stream().sorted().toList(),
                records.of(List.of(learner.accountId())).get(learner.accountId()).papers().stream()
                        .map(Paper::publicId)
                        .toList());
        assertEquals(4, evidences.mine(learner).size(), "the learner sees them all");
    }

    @Test
    void hoursOfSeveralSystemsMayStandInOneFileAndOneSystemOnce() {
        byte[] file = InFiles.pdf("two systems");
        evidences.submit(learner, hours("THEORY", "dn"), upload(file, "a.pdf"));
        evidences.submit(learner, hours("THEORY", "ims"), upload(file, "a.pdf"));
        assertEquals(
                409,
                refusal(() -> evidences.submit(learner, hours("THEORY", "dn"), upload(file, "a.pdf")))
                        .status());
        Refusal none = refusal(() -> evidences.submit(learner, hours("IN_PERSON", ""), upload(file, "a.pdf")));
        assertEquals("Choose the system in which the hours were taught.", none.detail());
    }

    @Test
    void anAdministratorSeesWhatElseAFileWasSentFor() {
        byte[] file = InFiles.pdf("one course " + PublicId.next());
        String theory = evidences.submit(learner, hours("THEORY", "dn"), upload(file, "a.pdf"));
        String inPerson = evidences.submit(learner, hours("IN_PERSON", "dn"), upload(file, "b.pdf"));
        Caller copier = InLearners.stranger();
        String copied = evidences.submit(copier, LICENCE, upload(file, "mine.pdf"));
        evidences.submit(learner, LICENCE, upload(InFiles.pdf("another"), "c.pdf"));
        queue.accept(admin, theory, Map.of());
        EvidenceQueue.Review review = queue.look(admin, inPerson);
        assertEquals(
                List.of(theory, copied),
                review.same().stream()
                        .map(line -> line.paper().paper().publicId())
                        .toList());
        assertEquals(
                List.of(learner.accountId(), copier.accountId()),
                review.same().stream().map(line -> line.owner().accountId()).toList());
        assertEquals(Paper.State.ACCEPTED, review.same().get(0).paper().paper().state());
    }

    @Test
    void aNameOfRareLettersIsCutWhereBothDatabasesTakeIt() {
        String id =
                evidences.submit(learner, LICENCE, upload(InFiles.pdf("rare"), "\uD840\uDC0B".repeat(120) + ".pdf"));
        assertEquals(
                "\uD840\uDC0B".repeat(90) + ".pdf", evidences.look(learner, id).fileName());
    }

    @Test
    void anAcceptedActivityCountsByCategoryAndIsOnRecord() {
        String id = evidences.submit(learner, TALK, upload(InFiles.png(), "talk.png"));
        queue.accept(admin, id, Map.of("count/needling-safety/safety", "4", "count/ims-practitioner/safety", "2"));
        Paper paper = records.of(List.of(learner.accountId()))
                .get(learner.accountId())
                .papers()
                .get(0);
        assertEquals(Paper.State.ACCEPTED, paper.state());
        assertEquals(40, paper.tenths());
        assertEquals(admin.publicId(), paper.decidedBy().orElseThrow());
        assertEquals(
                List.of(
                        new Paper.Counted("ims-practitioner", "safety", 20),
                        new Paper.Counted("needling-safety", "safety", 40)),
                paper.counted().stream()
                        .sorted(java.util.Comparator.comparing(Paper.Counted::scheme))
                        .toList());
    }

    @Test
    void anActivityNeverCountsForMoreThanItWas() {
        String id = evidences.submit(learner, TALK, upload(InFiles.jpeg(), "talk.jpg"));
        Refusal refusal = refusal(() -> queue.accept(
                admin, id, Map.of("count/ims-practitioner/safety", "3", "count/ims-practitioner/other", "2")));
        assertEquals(
                "These categories add up to 5 credits, and the activity has 4. No hour counts twice.",
                refusal.detail());
        assertEquals(Paper.State.WAITING, evidences.look(learner, id).paper().state(), "nothing half done");
    }

    @Test
    void aPaperIsDecidedOnce() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("once"), "a.pdf"));
        assertEquals(
                "Say why, in 1 to 1,000 characters. The learner reads it.",
                refusal(() -> queue.refuse(admin, id, " ")).detail());
        queue.accept(admin, id, Map.of());
        Refusal second = refusal(() -> queue.refuse(InLearners.staff(learner, Role.ADMINISTRATOR), id, "No."));
        assertTrue(second.detail().matches("It was accepted on .* UTC[.] Nothing was changed[.]"), second.detail());
        assertEquals(409, refusal(() -> evidences.withdraw(learner, id)).status());
    }

    @Test
    void anAcceptanceThatWasWrongIsTakenBackAndSaysSinceWhen() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("forged"), "a.pdf"));
        queue.accept(admin, id, Map.of());
        queue.takeBack(admin, id, "The board does not know this number.");
        Paper paper = evidences.look(learner, id).paper();
        assertEquals(Paper.State.WITHDRAWN, paper.state());
        assertTrue(paper.decidedAt().isPresent() && paper.withdrawnAt().isPresent(), "both days stay on record");
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'evidence.taken-back' and subject = ?", id));
    }

    private static long viewed(String paper) {
        return InLearners.number(
                "select count(*) from audit_entry where act = 'evidence.viewed' and subject = ?", paper);
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        Caller both = new Caller(learner.accountId(), learner.publicId(), "Both", true, List.of());
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("own"), "a.pdf"));
        assertEquals(
                "Somebody else must decide this: it is your own.",
                refusal(() -> queue.accept(both, id, Map.of())).detail());
    }

    @Test
    void anothersPaperIsNotThere() {
        String id = evidences.submit(learner, LICENCE, upload(InFiles.pdf("mine"), "a.pdf"));
        Caller other = InLearners.stranger();
        Caller examiner = InLearners.staff(learner, Role.EXAMINER);
        for (Caller caller : List.of(other, examiner)) {
            assertEquals(404, refusal(() -> evidences.look(caller, id)).status());
            assertEquals(404, refusal(() -> evidences.file(caller, id)).status());
            assertEquals(404, refusal(() -> evidences.withdraw(caller, id)).status());
            assertEquals(404, refusal(() -> queue.look(caller, id)).status());
            assertEquals(404, refusal(() -> queue.waiting(caller)).status());
            assertEquals(404, refusal(() -> queue.accept(caller, id, Map.of())).status());
        }
        assertEquals(
                404, refusal(() -> evidences.look(learner, PublicId.next())).status());
    }

    @Test
    @DisabledIfSystemProperty(
            named = "needlepoint.test.database",
            matches = "postgresql",
            disabledReason = "It does not tell its statements")
    void pagesAskTheDatabaseLittle() throws Exception {
        IntStream.range(0, 5).forEach(i -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("b" + i), "n.pdf")));
        assertEquals(1, InStatements.of(() -> evidences.mine(learner)).size());
        assertEquals(2, InStatements.of(() -> queue.waiting(admin)).size());
        String one = evidences.mine(learner).get(0).paper().publicId();
        assertEquals(
                3,
                InStatements.of(() -> queue.look(admin, one)).stream()
                        .filter(sql -> !sql.contains("audit_"))
                        .count(),
                "beside the journal");
        List<String> reading = InStatements.of(() -> records.of(List.of(learner.accountId())));
        assertEquals(3, reading.size(), reading.toString());
        List<String> writing =
                InStatements.of(() -> evidences.submit(learner, LICENCE, upload(InFiles.pdf("budget"), "n.pdf")));
        assertTrue(writing.size() <= 4, writing.toString());
    }

    private static TypedPaper hours(String kind, String system) {
        return new TypedPaper(kind, null, "A course", "12", system, "2026-01-05", null, null);
    }

    private static long files(String id) {
        return InLearners.number(
                "select count(*) from evidence_file f join evidence e on e.id = f.evidence_id where e.public_id = ?",
                id);
    }

    private boolean sends(byte[] file) {
        try {
            evidences.submit(learner, LICENCE, upload(file, "a.pdf"));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Upload upload(byte[] bytes, String name) {
        return new Upload(name, bytes);
    }

    private static Refusal refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }
}
