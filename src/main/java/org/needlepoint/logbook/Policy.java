package org.needlepoint.logbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Form;

/**
 * What a programme asks for and promises, as somebody reads it before joining.
 *
 * @param revision of the programme, which a joining carries back
 * @param joinable whether joining is needed, or changes nothing
 * @param validity how long a certificate is valid, in words; empty for ever
 * @param renewal in lines, empty when there is none
 * @param reminders days before the last valid day
 * @param forms to agree to
 */
public record Policy(
        String id,
        String revision,
        String title,
        String scope,
        String issuer,
        boolean joinable,
        List<Line> entry,
        List<Line> requirements,
        String validity,
        String window,
        String grace,
        List<Line> renewal,
        List<Integer> reminders,
        List<Form> forms) {

    /** Whether joining changes nothing. False for a policy that is not read yet: a form that was posted must find its button. */
    public boolean free() {
        return !joinable;
    }

    public Policy {
        entry = List.copyOf(entry);
        requirements = List.copyOf(requirements);
        renewal = List.copyOf(renewal);
        reminders = List.copyOf(reminders);
        forms = List.copyOf(forms);
    }

    /**
     * One requirement as a sentence.
     *
     * @param key of the sentence in the bundle
     * @param first what it names, and so on; empty where it names less
     * @param parts least numbers within it, each "Thorax: 2"
     */
    public record Line(String key, String first, String second, String third, List<String> parts) {

        public Line {
            parts = List.copyOf(parts);
        }

        static Line of(String key, String... words) {
            List<String> all = new ArrayList<>(List.of(words));
            while (all.size() < 3) {
                all.add("");
            }
            return new Line(key, all.get(0), all.get(1), all.get(2), List.of());
        }

        Line with(List<String> least) {
            return new Line(key, first, second, third, least);
        }
    }

    static Policy of(Programme programme, Catalogue catalogue) {
        PolicyLines lines = new PolicyLines(catalogue);
        Optional<Renewal> renewal = programme.renewal();
        return new Policy(
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.scope(),
                programme.issuer(),
                programme.joining() == Programme.Joining.NEEDED,
                lines.of(programme.entry()),
                lines.of(programme.requirements()),
                programme.validity().period().map(PolicyLines::words).orElse(""),
                renewal.map(r -> PolicyLines.words(r.window())).orElse(""),
                renewal.map(r -> PolicyLines.words(r.grace())).orElse(""),
                renewal.map(r -> lines.of(r.requirements())).orElse(List.of()),
                programme.reminders(),
                programme.first().stream()
                        .filter(Requirement.ConsentGiven.class::isInstance)
                        .flatMap(r -> catalogue.logbook().form(((Requirement.ConsentGiven) r).formId()).stream())
                        .toList());
    }
}
