package org.needlepoint.rules.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.RulePack.Allowance;
import org.needlepoint.content.domain.practice.RulePack.Answer;
import org.needlepoint.content.domain.practice.RulePack.Asked;
import org.needlepoint.content.domain.practice.RulePack.Confidence;
import org.needlepoint.content.domain.practice.RulePack.Told;

/** Small packs, and people with papers. */
public final class InPack {

    public static final Instant NOW = Instant.parse("2027-06-15T12:00:00Z");
    private static final Told TOLD = new Told("Text.", List.of(1));

    private InPack() {}

    /** Of the answers for dn and acu; nobody says anything of ims. */
    public static RulePack of(Answer dn, Answer acu, Requirement... asked) {
        Map<String, Allowance> allows = new LinkedHashMap<>();
        allows.put("dn", new Allowance(dn, TOLD));
        allows.put("ims", new Allowance(Answer.UNCLEAR, TOLD));
        allows.put("acu", new Allowance(acu, TOLD));
        return new RulePack(
                "here",
                "0123456789abcdef",
                "",
                LocalDate.parse("2020-01-01"),
                Optional.empty(),
                TOLD,
                LocalDate.parse("2027-01-01"),
                Confidence.VERIFIED,
                TOLD,
                List.of(),
                allows,
                Arrays.stream(asked).map(one -> new Asked(one, TOLD)).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Requirement hours(int hours) {
        return new Requirement.InPersonHours("hours", Optional.of("dn"), hours * 10);
    }

    public static Requirement licence() {
        return new Requirement.LicenceAccepted("licence", Optional.empty());
    }

    public static Requirement stated() {
        return new Requirement.Stated("plan", "A plan.");
    }

    /** With papers for so many hours of dry needling in person, and with a licence or without one. */
    public static Facts somebody(int hours, boolean licence) {
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        if (hours > 0) {
            facts.documents.add(paper("hours", Document.Type.IN_PERSON, hours * 10));
        }
        if (licence) {
            facts.documents.add(paper("licence", Document.Type.LICENCE, 0));
        }
        return facts.build();
    }

    private static Document paper(String id, Document.Type type, int tenths) {
        Instant at = Instant.parse("2027-01-02T12:00:00Z");
        return new Document(
                id,
                type,
                "",
                tenths,
                type == Document.Type.IN_PERSON ? "dn" : "",
                "",
                LocalDate.parse("2027-01-01"),
                Optional.empty(),
                "hash",
                at,
                Optional.of(at),
                Optional.empty(),
                Optional.empty());
    }
}
