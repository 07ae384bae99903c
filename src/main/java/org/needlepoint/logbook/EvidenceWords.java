package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Scheme;
import org.needlepoint.logbook.store.EvidenceStore.PaperRow;

/** The words of the content that papers are described in, and how it stands with one in a sentence. */
@ApplicationScoped
public class EvidenceWords {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    private Courseware courseware;

    /** The kinds of case report that programmes ask for, in the order of the alphabet. */
    public Set<String> reports() {
        return courseware.current().programmes().values().stream()
                .flatMap(programme -> programme.all().stream())
                .filter(Requirement.CaseReports.class::isInstance)
                .map(Requirement.CaseReports.class::cast)
                .map(Requirement.CaseReports::type)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> modalities() {
        return courseware.current().logbook().techniques().keySet();
    }

    public List<Scheme> schemes() {
        return courseware.current().logbook().schemes();
    }

    /** Categories by scheme, both in the order of the content. */
    Map<String, Set<String>> categories() {
        return schemes().stream()
                .collect(Collectors.toMap(
                        Scheme::id,
                        scheme -> scheme.categories().stream()
                                .map(Named::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** "It was accepted on 3 Mar 2027, 12:03 UTC. Nothing was changed." */
    String outcome(PaperRow row) {
        String what =
                switch (Paper.State.valueOf(row.state())) {
                    case WAITING -> "It waits for an answer since " + at(row.submittedAt());
                    case ACCEPTED -> "It was accepted on " + at(row.decidedAt().orElseThrow());
                    case REFUSED -> "It was refused on " + at(row.decidedAt().orElseThrow());
                    case WITHDRAWN ->
                        "It was withdrawn on " + at(row.withdrawnAt().orElseThrow());
                };
        return what + ". Nothing was changed.";
    }

    private static String at(Instant instant) {
        return WORDS.format(instant);
    }
}
