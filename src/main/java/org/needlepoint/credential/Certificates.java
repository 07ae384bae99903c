package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.Holdings;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.credential.store.CredentialStore.History;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** People look at the certificates they hold; those who may, at those of others. */
@ApplicationScoped
public class Certificates implements Holdings {

    @Inject
    private CredentialStore store;

    @Inject
    private Credentials credentials;

    /**
     * The caller's own.
     *
     * @throws Refused NotFound when it is not there or another's
     */
    public Certificate own(Caller caller, String publicId) {
        return Optional.ofNullable(publicId)
                .filter(PublicId::isWellFormed)
                .flatMap(store::byPublicId)
                .filter(row ->
                        row.accountId().filter(id -> id == caller.accountId()).isPresent())
                .map(this::certificate)
                .orElseThrow(Refused::notFound);
    }

    /** The caller's newest of each programme, by programme id; one select. */
    public Map<String, Certificate> newest(Caller caller) {
        return newest(List.of(caller.accountId())).stream()
                .collect(Collectors.toMap(Certificate::programmeId, Function.identity()));
    }

    /** The newest of each person and programme; one select. Who may ask is the affair of whoever calls. */
    public List<Certificate> newest(Collection<Long> accountIds) {
        return List.copyOf(store.ofAccounts(accountIds).stream()
                .map(this::certificate)
                .collect(Collectors.toMap(
                        c -> List.of(c.accountId(), c.programmeId()),
                        Function.identity(),
                        (newest, older) -> newest,
                        LinkedHashMap::new))
                .values());
    }

    @Override
    public Map<Long, List<Held>> held(Collection<Long> accounts) {
        Map<Long, List<History>> rows = store.histories(accounts).stream()
                .collect(Collectors.groupingBy(row -> row.certificate().id()));
        return rows.values().stream()
                .flatMap(history -> held(history).stream())
                .collect(Collectors.groupingBy(Own::accountId, Collectors.mapping(Own::held, Collectors.toList())));
    }

    /** Nothing for what no key of ours signed: it proves nothing. */
    private Optional<Own> held(List<History> history) {
        History first = history.get(0);
        CredentialRow row = first.certificate();
        return credentials
                .genuine(row)
                .map(snapshot -> new Own(
                        row.accountId().orElse(0L),
                        new Held(
                                row.publicId(),
                                row.programmeId(),
                                row.cycle(),
                                snapshot.issuedOn(),
                                snapshot.expiresOn(),
                                first.issuedAt(),
                                first.path().equals(Decision.Path.RENEWAL.name()),
                                history.stream()
                                        .flatMap(h -> h.act().stream())
                                        .map(Certificates::act)
                                        .toList())));
    }

    private static Held.Act act(Act act) {
        return new Held.Act(act.number(), Held.Act.Kind.valueOf(act.kind().name()), act.at());
    }

    private record Own(long accountId, Held held) {}

    Certificate certificate(CredentialRow row) {
        return new Certificate(
                row.publicId(),
                row.accountId().orElse(0L),
                row.programmeId(),
                row.code(),
                credentials.verification(row));
    }
}
