package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.RealContent;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Systems;

class PolicyTest {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.needlepoint.logbook.text", Locale.ENGLISH);

    private static String told(Requirement requirement) {
        Policy.Line line =
                new PolicyLines(RealContent.CATALOGUE).of(List.of(requirement)).get(0);
        return MessageFormat.format(WORDS.getString("policy." + line.key()), line.first(), line.second(), line.third());
    }

    private static Optional<String> modality(Requirement requirement) {
        if (requirement instanceof Requirement.TheoryHours hours) {
            return hours.modality();
        }
        if (requirement instanceof Requirement.InPersonHours hours) {
            return hours.modality();
        }
        if (requirement instanceof Requirement.CaseReports reports) {
            return reports.modality();
        }
        return requirement instanceof Requirement.SupervisedTreatments sessions
                ? Optional.of(sessions.modality())
                : Optional.empty();
    }

    @Test
    void whoAgreesHasReadOfWhichSystemPapersCount() {
        long named = RealContent.CATALOGUE.programmes().values().stream()
                .flatMap(programme -> programme.all().stream())
                .filter(requirement -> modality(requirement).isPresent())
                .peek(requirement -> {
                    String system = Systems.name(modality(requirement).orElseThrow());
                    assertTrue(told(requirement).contains(system), told(requirement));
                })
                .count();
        assertTrue(named >= 12, "found only " + named);
    }

    @Test
    void whatServesEverySystemNamesNone() {
        assertEquals(
                "3 case reports of the kind \"full\", reviewed and accepted.",
                told(new Requirement.CaseReports("cases", "full", Optional.empty(), 3)));
        assertEquals(
                "1.5 hours of practical teaching in person, shown by papers that are accepted.",
                told(new Requirement.InPersonHours("hours", Optional.empty(), 15)));
        assertEquals(
                "3 case reports on Acupuncture, reviewed and accepted.",
                told(new Requirement.CaseReports("cases", "", Optional.of("acu"), 3)));
    }
}
