package org.needlepoint.credential.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.certify.ProgrammeProgress;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decision.Hold.Why;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Next;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;

/**
 * One programme as the page shows it.
 *
 * @param sentence key of the plain sentence, which takes what is done, what is asked for, and a day
 * @param left whether the programme has to be joined again
 * @param day in words; may be null
 * @param dash of the ring, for {@code stroke-dasharray} on a path of length 100
 * @param nextKey of the words on the button, which take the title; null when there is nothing to do
 * @param nextHref null when the button is a form that takes the next certificate
 * @param certificateId public id, or null
 * @param line days from the issue of the certificate to the last on which it can be renewed
 */
public record ProgressCard(
        String id,
        String title,
        String scope,
        Decision.Path path,
        String sentence,
        boolean left,
        String day,
        int met,
        int all,
        String dash,
        List<ProgressRow> rows,
        String nextKey,
        String nextTitle,
        String nextHref,
        String certificateId,
        List<Mark> line) {

    private static final int WHOLE = 100;

    /** More requirements than this are folded: on a phone they would hide the programmes that follow. */
    private static final int MOST_UNFOLDED = 12;

    /**
     * A day on the way to expiry.
     *
     * @param key of its words
     * @param state over or ahead: the style class
     */
    public record Mark(String key, String day, String state) {}

    static ProgressCard of(ProgrammeProgress progress, Catalogue catalogue, LocalDate today, ZoneId zone) {
        Decision decision = progress.decision();
        Programme programme = decision.programme();
        List<Standing> standings = decision.standings();
        int met = (int) standings.stream().filter(Standing::done).count();
        int all = standings.size();
        Next next = progress.next().orElse(null);
        return new ProgressCard(
                programme.id(),
                programme.title(),
                programme.scope(),
                decision.path(),
                sentence(progress, today),
                left(decision),
                day(progress),
                met,
                all,
                (all == 0 ? 0 : met * WHOLE / all) + " " + WHOLE,
                standings.stream()
                        .map(standing -> ProgressRow.of(
                                standing,
                                catalogue,
                                Optional.ofNullable(progress.again()
                                        .get(standing.requirement().id()))))
                        .toList(),
                next == null ? null : "next." + next.kind().name().toLowerCase(Locale.ROOT),
                next == null ? null : next.title(),
                next == null ? null : href(next),
                progress.held().map(Held::id).orElse(null),
                progress.held().map(held -> line(held, programme, today, zone)).orElse(List.of()));
    }

    /** For {@code open}. */
    public String unfolded() {
        return all > MOST_UNFOLDED ? null : "open";
    }

    private static boolean left(Decision decision) {
        return decision instanceof Decision.NotYet notYet
                && notYet.hold().filter(hold -> hold.why() == Why.NOT_JOINED).isPresent();
    }

    /** Last part of the keys of what is counted: the first certificate or the renewal. */
    public String way() {
        return path.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the button takes the next certificate. */
    public boolean renews() {
        return nextKey != null && nextHref == null;
    }

    private static String sentence(ProgrammeProgress progress, LocalDate today) {
        boolean over = progress.held().filter(held -> held.expired(today)).isPresent();
        if (progress.decision() instanceof Decision.NotYet notYet) {
            String stage = progress.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return notYet.hold()
                    .map(Decision.Hold::why)
                    .filter(why -> why == Why.ANEW)
                    .map(why -> "progress.anew." + stage)
                    .orElse("progress.stage." + stage + (over && renews(notYet) ? ".renewable" : ""));
        }
        String path = progress.decision().path().name().toLowerCase(Locale.ROOT);
        return "progress.ready." + path + (over && path.equals("renewal") ? ".late" : "");
    }

    private static boolean renews(Decision decision) {
        return decision.path() == Decision.Path.RENEWAL;
    }

    private static String day(ProgrammeProgress progress) {
        return progress.held().flatMap(Held::expiresOn).map(Verdict::day).orElse(null);
    }

    private static String href(Next next) {
        return switch (next.kind()) {
            case LESSON -> "/lessons/" + next.id();
            case QUIZ -> "/quizzes/" + next.id();
            case PROGRAMME -> "/programmes/" + next.id();
            case PAPER -> "/evidence";
            case SESSION -> "/logbook";
            case SKILLS -> "/passport";
            case RENEW -> null;
        };
    }

    private static List<Mark> line(Held held, Programme programme, LocalDate today, ZoneId zone) {
        List<Day> days = new ArrayList<>();
        days.add(new Day("line.issued", held.issuedOn()));
        Optional<LocalDate> revoked = held.revokedAt().map(at -> LocalDate.ofInstant(at, zone));
        revoked.ifPresent(day -> days.add(new Day("line.revoked", day)));
        Optional<LocalDate> last = held.expiresOn().filter(day -> revoked.isEmpty());
        last.ifPresent(day -> days.add(new Day("line.last", day)));
        if (!held.suspended() && !held.underReview()) {
            programme
                    .renewal()
                    .ifPresent(renewal -> last.ifPresent(day -> {
                        days.add(new Day("line.window", day.minus(renewal.window())));
                        held.renewable(renewal.grace(), zone).ifPresent(end -> days.add(new Day("line.grace", end)));
                    }));
        }
        return days.stream()
                .sorted(Comparator.comparing(Day::on))
                .map(day -> new Mark(day.key(), Verdict.day(day.on()), day.on().isBefore(today) ? "over" : "ahead"))
                .toList();
    }

    private record Day(String key, LocalDate on) {}
}
