package org.needlepoint.logbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Form;
import org.needlepoint.shared.domain.CanonicalJson;

/**
 * What a programme asks for and promises, as somebody reads it before joining.
 *
 * @param revision of the programme
 * @param joinable whether joining is needed, or changes nothing
 * @param validity how long a certificate is valid, in words; empty for ever
 * @param window empty when there is no renewal; so are grace, base, carried and renewal
 * @param base from which day the next certificate is counted: issue, previous_expiry or fixed
 * @param carried credits that may be taken along into the next cycle, in words; empty for none
 * @param again what must be done anew once a certificate has lapsed
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
        String base,
        String carried,
        List<Line> renewal,
        List<Line> again,
        List<Integer> reminders,
        List<Form> forms) {

    /** What was shown, in a hash: programme and forms. A joining carries it back, so that nobody agrees to what they have not seen. */
    public String shown() {
        return CanonicalJson.hash(
                revision + forms.stream().map(Form::revision).collect(Collectors.joining(" ", " ", "")));
    }

    /** Whether joining changes nothing. False for a policy that is not read yet: a form that was posted must find its button. */
    public boolean free() {
        return !joinable;
    }

    public Policy {
        entry = List.copyOf(entry);
        requirements = List.copyOf(requirements);
        renewal = List.copyOf(renewal);
        again = List.copyOf(again);
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
                renewal.map(r -> r.base().name().toLowerCase(Locale.ROOT)).orElse(""),
                renewal.map(PolicyLines::carried).orElse(""),
                renewal.map(r -> lines.of(r.requirements())).orElse(List.of()),
                lines.of(programme.first().stream()
                        .filter(r -> programme.again().contains(r.id()))
                        .toList()),
                programme.reminders(),
                programme.first().stream()
                        .filter(Requirement.ConsentGiven.class::isInstance)
                        .flatMap(r -> catalogue.logbook().form(((Requirement.ConsentGiven) r).formId()).stream())
                        .toList());
    }
}
