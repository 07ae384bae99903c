package org.needlepoint.credential.web;

import java.time.Instant;
import java.util.List;
import org.needlepoint.certify.ProgrammeProgress;
import org.needlepoint.certify.domain.Next;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.credential.Certificate;

/**
 * One programme as the page shows it.
 *
 * @param dash of the ring, for {@code stroke-dasharray} on a path of length 100
 * @param nextKey of the words on the button, which take the title; null when there is nothing to do
 * @param certificateId public id, or null
 * @param verdict on the certificate, or null
 */
public record ProgressCard(
        String title,
        String scope,
        int met,
        int all,
        String dash,
        List<ProgressRow> rows,
        String nextKey,
        String nextTitle,
        String nextHref,
        String certificateId,
        Verdict verdict) {

    private static final int WHOLE = 100;

    /** @param held may be null */
    static ProgressCard of(ProgrammeProgress progress, Certificate held, Catalogue catalogue, Instant now) {
        List<Standing> standings = progress.decision().standings();
        int met =
                (int) standings.stream().filter(Standing.Met.class::isInstance).count();
        int all = standings.size();
        Next next = progress.next().orElse(null);
        return new ProgressCard(
                progress.decision().programme().title(),
                progress.decision().programme().scope(),
                met,
                all,
                (all == 0 ? 0 : met * WHOLE / all) + " " + WHOLE,
                standings.stream().map(s -> ProgressRow.of(s, catalogue)).toList(),
                next == null ? null : "next." + (next.kind() == Next.Kind.QUIZ ? "quiz" : "lesson"),
                next == null ? null : next.title(),
                next == null ? null : (next.kind() == Next.Kind.QUIZ ? "/quizzes/" : "/lessons/") + next.id(),
                held == null ? null : held.publicId(),
                held == null ? null : Verdict.of(held.verification(), now));
    }
}
