package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.OrganisationKind;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.attempt.store.MarkingStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;

/** Administrators say, school by school, whether examiners see who wrote what they mark. To anybody else it looks as if it were not there. */
@ApplicationScoped
public class MarkingRules {

    @Inject
    private MarkingStore store;

    @Inject
    private Memberships memberships;

    @Inject
    private Journal journal;

    /** @param names whether its examiners see who wrote an answer */
    public record School(String publicId, String name, boolean names) {

        /** shown or hidden: a word of the bundle. */
        public String state() {
            return names ? "shown" : "hidden";
        }
    }

    /** All schools, by name. */
    @Transactional
    public List<School> schools(Caller caller) {
        List<OrganisationLine> schools = lines(caller);
        Set<Long> named = store.named(
                schools.stream().map(OrganisationLine::organisationId).toList());
        return schools.stream()
                .map(s -> new School(s.publicId(), s.name(), named.contains(s.organisationId())))
                .toList();
    }

    /** @throws Refused NotFound for what is no school */
    @Durable
    @Transactional
    public void show(Caller caller, String schoolPublicId, boolean names, Instant now) {
        OrganisationLine school = lines(caller).stream()
                .filter(s -> s.publicId().equals(schoolPublicId))
                .findFirst()
                .orElseThrow(Refused::notFound);
        store.show(school.organisationId(), names, caller.publicId(), now);
        journal.record(
                caller.publicId(), "marking.names", school.publicId(), Map.of("names", names ? "shown" : "hidden"));
    }

    private List<OrganisationLine> lines(Caller caller) {
        return memberships.organisations(caller).stream()
                .filter(line -> line.kind() == OrganisationKind.SCHOOL)
                .toList();
    }
}
