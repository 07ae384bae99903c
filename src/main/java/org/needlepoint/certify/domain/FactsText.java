package org.needlepoint.certify.domain;

import java.util.TreeMap;
import java.util.TreeSet;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.Facts.Waiver;
import org.needlepoint.shared.domain.CanonicalWriter;

/** Writes facts; {@link FactsReader} reads them back. Every member is written, so that nothing that was looked at is lost. */
final class FactsText {

    private FactsText() {}

    static void write(CanonicalWriter json, Facts facts) {
        json.list("certificates", facts.certificates(), FactsText::held)
                .put("checklists", lists -> new TreeMap<>(facts.checklists()).forEach(lists::texts))
                .map("courses", facts.courses(), FactsText::course)
                .list("credits", facts.credits(), FactsText::credit)
                .list("documents", facts.documents(), FactsText::document)
                .list("joined", facts.joined(), FactsText::joined)
                .list("laws", facts.laws(), FactsText::law)
                .map("quizzes", facts.quizzes(), FactsText::quiz)
                .list("sessions", facts.sessions(), FactsText::session)
                .list("skills", facts.skills(), FactsText::mark)
                .list("waivers", facts.waivers(), FactsText::waiver)
                .put("zone", facts.zone().getId());
    }

    private static void held(CanonicalWriter json, Held held) {
        json.list("acts", held.acts(), (act, done) -> act.put("act", done.kind().name())
                        .put("at", done.at())
                        .put("number", done.number()))
                .put("cycle", held.cycle())
                .put("expiresOn", held.expiresOn())
                .put("id", held.id())
                .put("issuedAt", held.issuedAt())
                .put("issuedOn", held.issuedOn())
                .put("programme", held.programmeId())
                .put("renewal", held.renewal());
    }

    private static void course(CanonicalWriter json, CourseFacts course) {
        json.texts("lessons", course.lessons()).list("read", course.read(), FactsText::lesson);
    }

    private static void lesson(CanonicalWriter json, LessonRead lesson) {
        json.put("at", lesson.at())
                .put("lesson", lesson.lessonId())
                .put("minutes", lesson.minutes())
                .put("revision", lesson.revision());
    }

    private static void quiz(CanonicalWriter json, QuizFacts quiz) {
        json.put("pass", quiz.passPercent()).list("results", quiz.results(), FactsText::result);
    }

    private static void result(CanonicalWriter json, Result result) {
        json.put("at", result.at())
                .put("attempt", result.attemptId())
                .put("keyRevision", result.keyRevision())
                .put("passed", result.passed())
                .texts("questions", result.questionRevisions())
                .put("quizRevision", result.quizRevision())
                .put("share", result.share().toString());
    }

    private static void session(CanonicalWriter json, Session session) {
        json.put("hash", session.hash())
                .put("id", session.id())
                .put("modality", session.modality())
                .put("on", session.on())
                .put("pathway", session.pathway())
                .texts("regions", new TreeSet<>(session.regions()))
                .put("signedAt", session.signedAt())
                .put("supervisor", session.supervisor())
                .put("technique", session.technique())
                .put("withdrawnAt", session.withdrawnAt());
    }

    private static void document(CanonicalWriter json, Document paper) {
        json.put("acceptedAt", paper.acceptedAt())
                .put("from", paper.from())
                .put("hash", paper.hash())
                .put("id", paper.id())
                .put("modality", paper.modality())
                .put("programme", paper.programmeId())
                .put("refusedAt", paper.refusedAt())
                .put("submittedAt", paper.submittedAt())
                .put("subtype", paper.subtype())
                .put("tenths", paper.tenths())
                .put("type", paper.type().name())
                .put("until", paper.until())
                .put("withdrawnAt", paper.withdrawnAt());
    }

    private static void mark(CanonicalWriter json, SkillMark mark) {
        json.put("assessment", mark.assessment())
                .put("assessor", mark.assessor())
                .put("at", mark.at())
                .put("id", mark.id())
                .put("item", mark.item())
                .put("on", mark.on())
                .put("outcome", mark.outcome().name())
                .put("pathway", mark.pathway())
                .put("region", mark.region())
                .put("technique", mark.technique())
                .put("until", mark.until());
    }

    private static void joined(CanonicalWriter json, Joined pathway) {
        json.put("at", pathway.at())
                .put("board", pathway.board())
                .put("consentAt", pathway.consentAt())
                .put("consentForm", pathway.consentForm())
                .put("id", pathway.id())
                .put("leftAt", pathway.leftAt())
                .put("programme", pathway.programmeId());
    }

    private static void credit(CanonicalWriter json, CreditCount count) {
        json.put("acceptedAt", count.acceptedAt())
                .put("category", count.category())
                .put("document", count.document())
                .put("on", count.on())
                .put("scheme", count.scheme())
                .put("size", count.size())
                .put("tenths", count.tenths());
    }

    private static void waiver(CanonicalWriter json, Waiver waiver) {
        json.put("confirmedAt", waiver.confirmedAt())
                .put("confirmedBy", waiver.confirmedBy())
                .put("id", waiver.id())
                .put("programme", waiver.programmeId())
                .put("proposedBy", waiver.proposedBy())
                .put("reason", waiver.reason())
                .put("requirement", waiver.requirement());
    }

    private static void law(CanonicalWriter json, LawFact law) {
        json.put("allows", says -> new TreeMap<>(law.allows()).forEach(says::put))
                .put("board", law.board())
                .put("pack", law.packDate())
                .put("revision", law.revision());
    }
}
