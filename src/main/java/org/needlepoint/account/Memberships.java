package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.MembershipLine;
import org.needlepoint.account.domain.OrganisationKind;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.MembershipStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** The administrator's work with organisations and the roles in them. To anybody else it all looks as if it were not there. */
@ApplicationScoped
public class Memberships {

    @Inject
    private MembershipStore store;

    @Inject
    private AccountStore accounts;

    @Inject
    private Journal journal;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** All organisations, by name. */
    public List<OrganisationLine> organisations(Caller caller) {
        allow(caller);
        return store.organisations();
    }

    /** @throws Refused Malformed when a field can't be read */
    @Durable
    @Transactional
    public void create(Caller caller, String typedName, String typedKind) {
        allow(caller);
        OrganisationKind kind = Arrays.stream(OrganisationKind.values())
                .filter(k -> k.name().equals(typedKind))
                .findFirst()
                .orElseThrow(() -> NewAccount.malformed("kind", "Choose school or clinic."));
        OrganisationLine made = store.create(NewAccount.name(typedName, "name"), kind, clock.instant());
        journal.record(caller.publicId(), "organisation.created", made.publicId(), Map.of("kind", kind.name()));
    }

    /**
     * Gives a role in an organisation, from today on.
     *
     * @throws Refused NotFound when there is no such account; Malformed when role or organisation is none; Conflict when it is held
     *     already
     */
    @Durable
    @Transactional
    public void give(Caller caller, String accountPublicId, String organisationPublicId, String typedRole) {
        allow(caller);
        AccountLine account = accounts.line(accountPublicId).orElseThrow(Refused::notFound);
        OrganisationLine organisation = store.organisation(organisationPublicId)
                .orElseThrow(() -> NewAccount.malformed("organisation", "Choose a school or clinic."));
        Role role = role(typedRole);
        accounts.queue(account.accountId());
        boolean held = store.ofAccount(account.accountId()).stream()
                .anyMatch(m -> m.isInForce()
                        && m.role() == role
                        && m.organisationPublicId().equals(organisation.publicId()));
        if (held) {
            throw new Refused(new Refusal.Conflict("This role is held there already. Nothing was changed."));
        }
        store.give(account.accountId(), organisation.organisationId(), role, calendar.today());
        journal.record(
                caller.publicId(),
                "membership.given",
                account.publicId(),
                Map.of("organisation", organisation.publicId(), "role", role.name()));
    }

    /**
     * Ends a membership; the role is gone at the next request.
     *
     * @throws Refused NotFound when there is none, or it has ended
     */
    @Durable
    @Transactional
    public void end(Caller caller, String membershipPublicId) {
        allow(caller);
        MembershipLine line =
                store.line(membershipPublicId).filter(MembershipLine::isInForce).orElseThrow(Refused::notFound);
        LocalDate today = calendar.today();
        store.end(line.publicId(), today);
        String account = accounts.line(line.accountId()).orElseThrow().publicId();
        journal.record(
                caller.publicId(),
                "membership.ended",
                account,
                Map.of(
                        "organisation",
                        line.organisationPublicId(),
                        "role",
                        line.role().name()));
    }

    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(r -> r != Role.ADMINISTRATOR && r.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> NewAccount.malformed("role", "Choose a role."));
    }

    private static void allow(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
