package org.needlepoint.certify.domain.rule;

import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;

/** Says how far a requirement of its kind is. */
@FunctionalInterface
interface Rule<R extends Requirement> {

    /** @param facts nothing in them is later than {@code asOf} */
    Standing of(R requirement, Facts facts, AsOf asOf);
}
