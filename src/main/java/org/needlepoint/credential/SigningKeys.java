package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.credential.KeyFolder.Entry;
import org.needlepoint.credential.domain.Signed;
import org.needlepoint.credential.domain.SigningKey;
import org.needlepoint.credential.domain.VerifyingKey;
import org.needlepoint.credential.store.CredentialStore;

/**
 * The keys that sign certificates and those that once did. They lie in files outside the database, so whoever owns the database can't
 * forge. The newest signs; every public key stays published for as long as something that it signed may be asked for.
 */
@ApplicationScoped
public class SigningKeys {

    @Inject
    private CredentialStore store;

    @Inject
    @ConfigProperty(name = "needlepoint.keys.dir")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "needlepoint.data", defaultValue = "data")
    private String data;

    private volatile Ring ring;

    /** The keys of one start. */
    record Ring(SigningKey newest, Map<String, VerifyingKey> open) {}

    /**
     * Reads the keys, at start-up; makes the first when nothing was ever signed.
     *
     * @throws IllegalStateException with one line for the operator when a key is missing, unreadable, or may be read by others
     */
    public void open() {
        Path path = folder.map(Path::of).orElseGet(() -> Path.of(data, "keys")).toAbsolutePath();
        ring = read(path, store.keyIds());
    }

    /** @param used ids of the keys that signed something; each must still be here */
    static Ring read(Path path, Collection<String> used) {
        KeyFolder files = new KeyFolder(path);
        List<Entry> entries = files.read();
        if (entries.isEmpty() && used.isEmpty()) {
            files.makeFirst();
            entries = files.read();
        }
        if (entries.isEmpty()) {
            throw KeyFolder.refused("certificates were issued, but their signing key is missing from " + path
                    + ". Put the key files back from the backup.");
        }
        Ring ring = new Ring(newest(path, entries), open(entries));
        for (String id : used) {
            if (!ring.open().containsKey(id)) {
                throw KeyFolder.refused("certificates were signed with the key " + id + ", which is not in " + path
                        + ". Put its file back from the backup.");
            }
        }
        return ring;
    }

    private static Map<String, VerifyingKey> open(List<Entry> entries) {
        return entries.stream().map(Entry::open).collect(Collectors.toMap(VerifyingKey::id, key -> key, (a, b) -> a));
    }

    private static SigningKey newest(Path path, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.secret().stream())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> KeyFolder.refused("no key file in " + path
                        + " holds a private key, so nothing can be signed. Add one, or put it back from the backup."));
    }

    public Signed sign(String payload) {
        return ring.newest().sign(payload);
    }

    public Optional<VerifyingKey> find(String id) {
        return Optional.ofNullable(ring.open().get(id));
    }

    /** All public keys, as a JSON Web Key set (RFC 7517). */
    public String published() {
        List<String> keys =
                ring.open().values().stream().map(VerifyingKey::jwk).sorted().toList();
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }
}
