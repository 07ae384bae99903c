package org.needlepoint.rules.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.rules.domain.InPack.NOW;
import static org.needlepoint.rules.domain.InPack.hours;
import static org.needlepoint.rules.domain.InPack.licence;
import static org.needlepoint.rules.domain.InPack.somebody;
import static org.needlepoint.rules.domain.InPack.stated;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.RulePack.Answer;

/** What somebody may by a pack, and what changes by the next one. */
class ChangeTest {

    private static final RulePack FIFTY = InPack.of(Answer.YES, Answer.NO, hours(50), stated());
    private static final RulePack FORTY = InPack.of(Answer.YES, Answer.YES, hours(40), licence(), stated());

    @Test
    void whoMeetsWhatIsMeasuredHasTheModalitiesThatAreAllowed() {
        assertEquals(
                Set.of("dn"), Entitlement.of(FIFTY, somebody(50, false), NOW).modalities());
        assertEquals(Set.of(), Entitlement.of(FIFTY, somebody(49, false), NOW).modalities());
    }

    @Test
    void hoursOfOneModalityStandInTheWayOfNoOther() {
        Entitlement own = Entitlement.of(FORTY, somebody(0, true), NOW);
        assertEquals(Set.of("acu"), own.modalities());
        assertEquals(List.of("hours"), own.missing());
    }

    @Test
    void whatIsNotAllowedOrUnclearIsNobodys() {
        RulePack none = InPack.of(Answer.UNCLEAR, Answer.NO);
        assertEquals(Set.of(), Entitlement.of(none, somebody(99, true), NOW).modalities());
    }

    @Test
    void whereNothingIsMeasuredNobodyIsToldThatAllIsThere() {
        RulePack talk = InPack.of(Answer.YES, Answer.YES, stated());
        assertEquals(Set.of(), Entitlement.of(talk, somebody(99, true), NOW).modalities());
        RulePack other = InPack.of(Answer.YES, Answer.YES, hours(10));
        assertEquals(
                Set.of("dn"), Entitlement.of(other, somebody(10, true), NOW).modalities());
    }

    @Test
    void nothingThatCameToBeLaterCounts() {
        Instant before = Instant.parse("2027-01-01T00:00:00Z");
        assertEquals(Set.of(), Entitlement.of(FIFTY, somebody(50, true), before).modalities());
    }

    @Test
    void ofTheFirstPackNobodyLoses() {
        assertEquals(List.of("dn"), change(Optional.empty(), FIFTY, 50, false).gains());
        assertTrue(change(Optional.empty(), FIFTY, 10, false).nothing());
        assertEquals(List.of(), change(Optional.empty(), FIFTY, 10, false).loses());
    }

    @Test
    void oneMayGainAndAnotherLoseByTheSamePack() {
        Change gain = change(Optional.of(FIFTY), FORTY, 45, true);
        assertEquals(List.of("acu", "dn"), gain.gains());
        assertEquals(List.of(), gain.loses());
        Change loss = change(Optional.of(FIFTY), FORTY, 60, false);
        assertEquals(List.of(), loss.gains());
        assertEquals(List.of("dn"), loss.loses());
        assertEquals(List.of("licence"), loss.missing());
    }

    @Test
    void aModalityThatIsForbiddenIsLostByAll() {
        RulePack forbidden = InPack.of(Answer.NO, Answer.NO);
        assertEquals(
                List.of("dn"), change(Optional.of(FIFTY), forbidden, 50, true).loses());
        assertTrue(change(Optional.of(FIFTY), forbidden, 20, true).nothing());
    }

    private static Change change(Optional<RulePack> old, RulePack fresh, int hours, boolean licence) {
        return Change.of(old, fresh, somebody(hours, licence), NOW);
    }
}
