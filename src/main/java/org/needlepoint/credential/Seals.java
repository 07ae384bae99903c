package org.needlepoint.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.needlepoint.credential.domain.Signed;
import org.needlepoint.credential.domain.Snapshot;

/**
 * Checks signatures, and remembers which texts they fit: an Ed25519 check costs more than all the rest of a verification. What is
 * remembered is found again only by the whole of payload, key and signature, so a row that was changed is checked afresh.
 */
@ApplicationScoped
class Seals {

    private static final int CHARACTERS = 8_000_000;

    @Inject
    private SigningKeys keys;

    private final Cache<Signed, Optional<Snapshot>> checked = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Signed signed, Optional<Snapshot> snapshot) ->
                    signed.payload().length())
            .build();

    /** What stands in it, when one of our keys signed it. */
    Optional<Snapshot> read(Signed signed) {
        return checked.get(signed, this::check);
    }

    private Optional<Snapshot> check(Signed signed) {
        if (!keys.find(signed.keyId()).filter(key -> key.accepts(signed)).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Snapshot.read(signed.payload()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
