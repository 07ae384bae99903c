package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.shared.domain.Refusal.Malformed;

/**
 * A paper that can be looked at: what it is evidence of, and for when.
 *
 * @param report what kind of case report; empty for other papers
 * @param tenths of hours or credits; 0 where the kind has none
 * @param modality dn, ims, acu, or empty where none is needed and none was chosen
 * @param until last day on which it counts
 */
public record NewPaper(
        PaperKind kind,
        String report,
        String title,
        int tenths,
        String modality,
        LocalDate from,
        Optional<LocalDate> until,
        String note) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    /**
     * What was typed, or all that is wrong with it.
     *
     * @param paper empty if there is a problem
     */
    public record Reading(Optional<NewPaper> paper, List<Malformed> problems) {}

    /**
     * @param today where the issuer is
     * @param reports what kinds of case report the programmes ask for
     * @param modalities that the logbook knows
     */
    public static Reading read(TypedPaper typed, LocalDate today, Set<String> reports, Set<String> modalities) {
        Reader reader = new Reader(typed, today);
        NewPaper paper = reader.paper(reports, modalities);
        return new Reading(
                reader.problems.isEmpty() ? Optional.of(paper) : Optional.empty(), List.copyOf(reader.problems));
    }

    private static final class Reader {
        private final TypedPaper typed;
        private final LocalDate today;
        private final List<Malformed> problems = new ArrayList<>();

        Reader(TypedPaper typed, LocalDate today) {
            this.typed = typed;
            this.today = today;
        }

        NewPaper paper(Set<String> reports, Set<String> modalities) {
            PaperKind kind = kind();
            if (kind == null) {
                return null;
            }
            return new NewPaper(
                    kind,
                    kind.isReport()
                            ? oneOf("report", typed.report(), reports, "Choose what kind of report it is.")
                            : "",
                    text(
                            "title",
                            TypedText.line(typed.title()),
                            1,
                            LONGEST_TITLE,
                            "Say what the paper is, in 1 to 200 characters."),
                    kind.hasAmount() ? amount() : 0,
                    modality(kind, modalities),
                    from(),
                    kind.hasEnd() ? until() : Optional.empty(),
                    text("note", TypedText.plain(typed.note()), 0, LONGEST_NOTE, "Keep the note to 1,000 characters."));
        }

        private PaperKind kind() {
            return Arrays.stream(PaperKind.values())
                    .filter(kind -> kind.name().equals(typed.kind()))
                    .findFirst()
                    .orElseGet(() -> problem("kind", "Choose what the paper is evidence of.", null));
        }

        private int amount() {
            return Tenths.read(typed.amount())
                    .orElseGet(() -> problem("amount", "Enter the hours or credits as a number, like 12 or 1.5.", 0));
        }

        private String modality(PaperKind kind, Set<String> modalities) {
            String given = TypedText.line(typed.modality());
            if (kind.needsSystem()) {
                return oneOf("modality", given, modalities, "Choose the system in which the hours were taught.");
            }
            return given.isEmpty()
                    ? given
                    : oneOf("modality", given, modalities, "Choose one of the systems, or none.");
        }

        private LocalDate from() {
            LocalDate day = day("from", typed.from());
            if (day != null && day.isAfter(today)) {
                return problem("from", "This date is in the future. Enter the day on the paper.", day);
            }
            return day;
        }

        private Optional<LocalDate> until() {
            LocalDate last = day("until", typed.until());
            if (last != null && last.isBefore(today)) {
                problem("until", "This paper has ended already: its last day is over. Send the one in force.", last);
            }
            return Optional.ofNullable(last);
        }

        private LocalDate day(String field, String text) {
            try {
                LocalDate day = LocalDate.parse(TypedText.line(text));
                if (!day.isBefore(EARLIEST) && day.isBefore(today.plusYears(100))) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                // told below, as a date that nobody can mean is
            }
            return problem(field, "Enter the date as year, month and day, like 2027-03-09.", null);
        }

        private String oneOf(String field, String given, Set<String> known, String advice) {
            String one = TypedText.line(given);
            return known.contains(one) ? one : problem(field, advice, "");
        }

        private String text(String field, String text, int least, int most, String advice) {
            return text.length() >= least && text.length() <= most ? text : problem(field, advice, "");
        }

        private <T> T problem(String field, String advice, T instead) {
            problems.add(new Malformed(field, advice));
            return instead;
        }
    }
}
