package org.needlepoint.account;

import java.util.List;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.MembershipLine;

/** An account with all memberships that it has or had, those in force first. */
public record AccountView(AccountLine line, List<MembershipLine> memberships) {

    public List<MembershipLine> inForce() {
        return memberships.stream().filter(MembershipLine::isInForce).toList();
    }
}
