package org.needlepoint.certify.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.Facts.Waiver;

/** Collects what is on record, piece by piece, in any order. */
public final class FactsBuilder {

    private final ZoneId zone;

    public final List<Joined> joined = new ArrayList<>();
    public final Map<String, CourseFacts> courses = new HashMap<>();
    public final Map<String, QuizFacts> quizzes = new HashMap<>();
    public final Map<String, List<String>> checklists = new HashMap<>();
    public final List<Session> sessions = new ArrayList<>();
    public final List<Document> documents = new ArrayList<>();
    public final List<SkillMark> skills = new ArrayList<>();
    public final List<Held> certificates = new ArrayList<>();
    public final List<CreditCount> credits = new ArrayList<>();
    public final List<Waiver> waivers = new ArrayList<>();
    public final List<LawFact> laws = new ArrayList<>();

    public FactsBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /** Begins with all that there is. */
    public static FactsBuilder from(Facts facts) {
        FactsBuilder builder = new FactsBuilder(facts.zone());
        builder.joined.addAll(facts.joined());
        builder.courses.putAll(facts.courses());
        builder.quizzes.putAll(facts.quizzes());
        builder.checklists.putAll(facts.checklists());
        builder.sessions.addAll(facts.sessions());
        builder.documents.addAll(facts.documents());
        builder.skills.addAll(facts.skills());
        builder.certificates.addAll(facts.certificates());
        builder.credits.addAll(facts.credits());
        builder.waivers.addAll(facts.waivers());
        builder.laws.addAll(facts.laws());
        return builder;
    }

    public Facts build() {
        return new Facts(
                zone,
                joined,
                courses,
                quizzes,
                checklists,
                sessions,
                documents,
                skills,
                certificates,
                credits,
                waivers,
                laws);
    }
}
