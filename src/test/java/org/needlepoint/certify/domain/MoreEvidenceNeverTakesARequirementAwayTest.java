package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.SkillMark.Outcome;
import org.needlepoint.content.domain.Programme;

class MoreEvidenceNeverTakesARequirementAwayTest {

    private static final Programme PROGRAMME = InProgramme.whole();
    private static final LocalDate ISSUED = InRecords.TODAY.minusDays(700);

    @Property(tries = 2000)
    void onTheFirstWay(@ForAll long seed) {
        InRecords records = new InRecords(seed);
        FactsBuilder facts = records.some();
        Set<String> before = done(facts);
        records.add(facts);
        assertTrue(done(facts).containsAll(before), () -> before + " became " + done(facts));
    }

    @Property(tries = 2000)
    void onTheWayOfRenewal(@ForAll long seed) {
        InRecords records = new InRecords(seed);
        FactsBuilder facts = records.some();
        facts.certificates.add(InRecords.held("dn", 1, ISSUED));
        Set<String> before = done(facts);
        records.add(facts);
        assertTrue(done(facts).containsAll(before), () -> before + " became " + done(facts));
    }

    @Test
    void whatIsAdverseTakesAway() {
        assertEquals(12, done(InRecords.complete()).size());
        assertTakes("hours", facts -> withdraw(facts, Document.Type.IN_PERSON));
        assertTakes("licence", facts -> withdraw(facts, Document.Type.LICENCE));
        assertTakes("cases", facts -> withdraw(facts, Document.Type.CASE_REPORT));
        assertTakes(
                "skills",
                facts -> facts.skills.add(
                        new InRecords(5).mark("recapping", "examiner-1", InRecords.days(1), Outcome.CRITICAL)));
        assertTakes(
                "sessions",
                facts -> facts.sessions.replaceAll(session -> new Facts.Session(
                        session.id(),
                        session.pathway(),
                        session.on(),
                        session.modality(),
                        session.technique(),
                        session.regions(),
                        session.hash(),
                        session.supervisor(),
                        session.signedAt(),
                        Optional.of(InRecords.days(2)))));
        for (Held.Act.Kind kind :
                Set.of(Held.Act.Kind.REVOCATION_ASKED, Held.Act.Kind.REVOKED, Held.Act.Kind.SUSPENDED)) {
            assertTakes(
                    "safety",
                    facts -> facts.certificates.set(
                            0, InRecords.held("ns", 1, ISSUED, new Held.Act(1, kind, InRecords.days(3)))));
        }
        assertTakes(
                "safety",
                facts -> facts.certificates.set(
                        0, InRecords.held("ns", 1, InRecords.TODAY.minusYears(2).minusDays(1))));
    }

    private static void assertTakes(String requirement, Consumer<FactsBuilder> adverse) {
        FactsBuilder facts = InRecords.complete();
        assertTrue(done(facts).contains(requirement));
        adverse.accept(facts);
        assertFalse(done(facts).contains(requirement), requirement);
    }

    private static void withdraw(FactsBuilder facts, Document.Type type) {
        facts.documents.replaceAll(
                paper -> paper.type() == type ? InRecords.withdrawn(paper, InRecords.days(1)) : paper);
    }

    private static Set<String> done(FactsBuilder facts) {
        return Decisions.decide(PROGRAMME, facts.build(), InRecords.NOW).standings().stream()
                .filter(Standing::done)
                .map(standing -> standing.requirement().id())
                .collect(Collectors.toSet());
    }
}
