package org.needlepoint.credential;

import java.util.List;
import org.needlepoint.credential.domain.Act;

/**
 * A certificate with all that was done to it, oldest first.
 *
 * @param superseded whether a newer one has taken its place, which is then the one to act on
 * @param others of the same person and programme, the newest first
 */
public record CertificateFile(Certificate certificate, boolean superseded, List<Act> acts, List<Certificate> others) {

    public CertificateFile {
        acts = List.copyOf(acts);
        others = List.copyOf(others);
    }

    /** Whether a revocation can be asked for. */
    public boolean open() {
        return !superseded && Act.Kind.REVOCATION_ASKED.mayFollow(kinds());
    }

    /** Whether one was asked for and is not decided. */
    public boolean underReview() {
        return Act.Kind.REVOKED.mayFollow(kinds());
    }

    public boolean suspendable() {
        return !superseded && Act.Kind.SUSPENDED.mayFollow(kinds());
    }

    public boolean reinstatable() {
        return Act.Kind.REINSTATED.mayFollow(kinds());
    }

    /** Whether this person asked for what is to be decided, so that somebody else must confirm it. */
    public boolean askedBy(String publicId) {
        return underReview() && acts.get(acts.size() - 1).actor().equals(publicId);
    }

    private List<Act.Kind> kinds() {
        return acts.stream().map(Act::kind).toList();
    }
}
