package org.needlepoint.certify.domain.rule;

import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;

/** We keep no record of it, so we don't know. */
final class StatedRule {

    private StatedRule() {}

    static Standing of(Requirement.Stated requirement, Facts facts, AsOf asOf) {
        return new Standing.Unknown(requirement);
    }
}
