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
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** People look at the certificates they hold; those who may, at those of others. */
@ApplicationScoped
public class Certificates {

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
    public Map<String, Certificate> held(Caller caller) {
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

    Certificate certificate(CredentialRow row) {
        return new Certificate(
                row.publicId(),
                row.accountId().orElse(0L),
                row.programmeId(),
                row.code(),
                credentials.verification(row));
    }
}
