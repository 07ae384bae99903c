package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.store.MembershipStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;

/** Who is who, for the features that come after this one. Who may see the answer is their affair. */
@ApplicationScoped
public class People {

    @Inject
    private MembershipStore store;

    @Inject
    private IssuerCalendar calendar;

    /** @throws Refused NotFound when there is no such account */
    public Person person(long accountId) {
        return store.people(List.of(accountId)).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** By account id; ids that nobody has are left out. One select. */
    public Map<Long, Person> people(Collection<Long> accountIds) {
        return store.people(accountIds).stream().collect(Collectors.toMap(Person::accountId, Function.identity()));
    }

    /** Who has this public id, if anybody. */
    public Optional<Person> find(String publicId) {
        return store.peopleByPublicId(List.of(publicId)).stream().findFirst();
    }

    /** Names by public id; ids that nobody has are left out. One select. */
    public Map<String, String> names(Collection<String> publicIds) {
        return store.peopleByPublicId(publicIds).stream().collect(Collectors.toMap(Person::publicId, Person::name));
    }

    /** Who holds the role in the organisation today, with an open account, by name. */
    public List<Person> membersOf(long organisationId, Role role) {
        return store.membersOf(organisationId, role, calendar.today());
    }
}
