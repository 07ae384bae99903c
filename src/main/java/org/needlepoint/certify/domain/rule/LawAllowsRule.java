package org.needlepoint.certify.domain.rule;

import java.util.Optional;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Bar;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.content.domain.Requirement;

/** The rules of the board that was named on joining allow the modality. Where they are unclear, or no board is named, nobody can tell. */
final class LawAllowsRule {

    private LawAllowsRule() {}

    static Standing of(Requirement.LawAllows requirement, Facts facts, AsOf asOf) {
        for (LawFact law : facts.laws()) {
            String says = law.allows().getOrDefault(requirement.modality(), "unclear");
            if (says.equals("yes")) {
                return new Standing.Met(requirement, new Proof.Law(law));
            }
            if (says.equals("no")) {
                return new Standing.Barred(requirement, Bar.LAW, Optional.empty(), new Proof.Law(law));
            }
        }
        return new Standing.Unknown(requirement);
    }
}
