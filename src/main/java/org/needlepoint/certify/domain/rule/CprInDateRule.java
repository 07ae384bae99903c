package org.needlepoint.certify.domain.rule;

import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;

/** A paper on cardiopulmonary resuscitation was accepted and is in date. */
final class CprInDateRule {

    private CprInDateRule() {}

    static Standing of(Requirement.CprInDate requirement, Facts facts, AsOf asOf) {
        return InDate.of(requirement, facts, Document.Type.CPR, asOf.day());
    }
}
