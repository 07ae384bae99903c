package org.needlepoint.rules.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;

/**
 * The record that a standing rests on.
 *
 * @param kind key of the words, which take count and the latest day
 * @param href where it is found, below the context path
 */
public record OnRecord(String kind, int count, String latest, String href) {

    static Optional<OnRecord> of(Standing standing, ZoneId zone) {
        Proof proof = new Proof.None();
        if (standing instanceof Standing.Met met) {
            proof = met.proof();
        } else if (standing instanceof Standing.Short begun) {
            proof = begun.proof();
        } else if (standing instanceof Standing.Waiting waiting) {
            proof = waiting.proof();
        } else if (standing instanceof Standing.Lapsed lapsed) {
            proof = lapsed.proof();
        } else if (standing instanceof Standing.Barred barred) {
            proof = barred.proof();
        }
        return of(proof, zone);
    }

    private static Optional<OnRecord> of(Proof proof, ZoneId zone) {
        if (proof instanceof Proof.Papers papers) {
            return papers(papers.papers());
        }
        if (proof instanceof Proof.Study study) {
            return papers(study.papers());
        }
        if (proof instanceof Proof.Sessions sessions) {
            return latest("sessions", sessions.sessions(), Facts.Session::on, "/logbook");
        }
        if (proof instanceof Proof.Marks marks) {
            return latest("marks", marks.marks(), Facts.SkillMark::on, "/passport");
        }
        if (proof instanceof Proof.Lessons lessons) {
            return latest(
                    "lessons",
                    lessons.read(),
                    read -> LocalDate.ofInstant(read.at(), zone),
                    "/courses/" + lessons.courseId());
        }
        if (proof instanceof Proof.Attempt attempt) {
            LocalDate day = LocalDate.ofInstant(attempt.result().at(), zone);
            String href = "/attempts/" + attempt.result().attemptId() + "/result";
            return Optional.of(new OnRecord("attempt", 1, Days.print(day), href));
        }
        return proof instanceof Proof.Certificate certificate
                ? Optional.of(new OnRecord(
                        "certificate",
                        1,
                        Days.print(certificate.held().issuedOn()),
                        "/certificates/" + certificate.held().id()))
                : Optional.empty();
    }

    private static Optional<OnRecord> papers(Collection<Facts.Document> papers) {
        return latest("papers", papers, Facts.Document::from, "/evidence");
    }

    private static <T> Optional<OnRecord> latest(
            String kind, Collection<T> records, Function<T, LocalDate> day, String href) {
        return records.stream()
                .map(day)
                .max(LocalDate::compareTo)
                .map(latest -> new OnRecord(kind, records.size(), Days.print(latest), href));
    }
}
