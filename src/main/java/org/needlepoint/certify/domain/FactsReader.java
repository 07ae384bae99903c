package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Json;

/** Reads what {@link FactsText} wrote. What is missing or malformed is an {@link IllegalArgumentException} or a date's own exception. */
final class FactsReader {

    private FactsReader() {}

    static Facts read(Json json) {
        return new Facts(
                ZoneId.of(json.get("zone").text()),
                list(json, "joined", FactsReader::joined),
                map(json, "courses", FactsReader::course),
                map(json, "quizzes", FactsReader::quiz),
                map(json, "checklists", FactsReader::texts),
                list(json, "sessions", FactsReader::session),
                list(json, "documents", FactsReader::document),
                list(json, "skills", FactsReader::mark),
                list(json, "certificates", FactsReader::held),
                list(json, "credits", FactsReader::credit),
                list(json, "waivers", FactsReader::waiver),
                list(json, "laws", FactsReader::law));
    }

    private static Held held(Json json) {
        return new Held(
                text(json, "id"),
                text(json, "programme"),
                json.get("cycle").number(),
                day(json, "issuedOn"),
                maybeDay(json, "expiresOn"),
                instant(json, "issuedAt"),
                json.get("renewal").yes(),
                list(
                        json,
                        "acts",
                        act -> new Held.Act(
                                act.get("number").number(),
                                Held.Act.Kind.valueOf(text(act, "act")),
                                instant(act, "at"))));
    }

    private static CourseFacts course(Json json) {
        return new CourseFacts(
                texts(json.get("lessons")),
                list(
                        json,
                        "read",
                        lesson -> new LessonRead(
                                text(lesson, "lesson"),
                                text(lesson, "revision"),
                                instant(lesson, "at"),
                                lesson.get("minutes").number())));
    }

    private static QuizFacts quiz(Json json) {
        return new QuizFacts(json.get("pass").number(), list(json, "results", FactsReader::result));
    }

    private static Result result(Json json) {
        return new Result(
                text(json, "attempt"),
                text(json, "quizRevision"),
                texts(json.get("questions")),
                Fraction.parse(text(json, "share")),
                json.get("passed").yes(),
                instant(json, "at"));
    }

    private static Session session(Json json) {
        return new Session(
                text(json, "id"),
                text(json, "pathway"),
                day(json, "on"),
                text(json, "modality"),
                text(json, "technique"),
                new HashSet<>(texts(json.get("regions"))),
                text(json, "hash"),
                text(json, "supervisor"),
                instant(json, "signedAt"),
                maybe(json, "withdrawnAt"));
    }

    private static Document document(Json json) {
        return new Document(
                text(json, "id"),
                Document.Type.valueOf(text(json, "type")),
                text(json, "subtype"),
                json.get("tenths").number(),
                text(json, "modality"),
                text(json, "programme"),
                day(json, "from"),
                maybeDay(json, "until"),
                text(json, "hash"),
                instant(json, "submittedAt"),
                maybe(json, "acceptedAt"),
                maybe(json, "refusedAt"),
                maybe(json, "withdrawnAt"));
    }

    private static SkillMark mark(Json json) {
        return new SkillMark(
                text(json, "id"),
                text(json, "pathway"),
                text(json, "assessment"),
                text(json, "item"),
                text(json, "assessor"),
                text(json, "region"),
                text(json, "technique"),
                day(json, "on"),
                maybeDay(json, "until"),
                SkillMark.Outcome.valueOf(text(json, "outcome")),
                instant(json, "at"));
    }

    private static Joined joined(Json json) {
        return new Joined(
                text(json, "id"),
                text(json, "programme"),
                instant(json, "at"),
                text(json, "board"),
                text(json, "consentForm"),
                maybe(json, "consentAt"),
                maybe(json, "leftAt"));
    }

    private static CreditCount credit(Json json) {
        return new CreditCount(
                text(json, "document"),
                text(json, "scheme"),
                text(json, "category"),
                json.get("tenths").number(),
                json.get("size").number(),
                day(json, "on"),
                instant(json, "acceptedAt"));
    }

    private static Waiver waiver(Json json) {
        return new Waiver(
                text(json, "id"),
                text(json, "programme"),
                text(json, "requirement"),
                text(json, "reason"),
                text(json, "proposedBy"),
                text(json, "confirmedBy"),
                instant(json, "confirmedAt"));
    }

    private static LawFact law(Json json) {
        return new LawFact(
                text(json, "board"), text(json, "pack"), text(json, "revision"), map(json, "allows", Json::text));
    }

    private static String text(Json json, String name) {
        return json.get(name).text();
    }

    private static List<String> texts(Json json) {
        return json.items().stream().map(Json::text).toList();
    }

    private static Instant instant(Json json, String name) {
        return Instant.parse(text(json, name));
    }

    private static Optional<Instant> maybe(Json json, String name) {
        return json.has(name) ? Optional.of(instant(json, name)) : Optional.empty();
    }

    private static LocalDate day(Json json, String name) {
        return LocalDate.parse(text(json, name));
    }

    private static Optional<LocalDate> maybeDay(Json json, String name) {
        return json.has(name) ? Optional.of(day(json, name)) : Optional.empty();
    }

    private static <T> List<T> list(Json json, String name, Function<Json, T> read) {
        return json.get(name).items().stream().map(read).toList();
    }

    private static <T> Map<String, T> map(Json json, String name, Function<Json, T> read) {
        Json map = json.get(name);
        Map<String, T> values = new HashMap<>();
        map.names().forEach(key -> values.put(key, read.apply(map.get(key))));
        return values;
    }
}
