package org.needlepoint.credential;

import java.util.List;
import org.needlepoint.credential.domain.Act;

/** A certificate with all that was done to it, oldest first. */
public record CertificateFile(Certificate certificate, List<Act> acts) {

    public CertificateFile {
        acts = List.copyOf(acts);
    }

    /** Whether a revocation can be asked for. */
    public boolean open() {
        return Act.Kind.REVOCATION_ASKED.mayFollow(kinds());
    }

    /** Whether one was asked for and is not decided. */
    public boolean underReview() {
        return Act.Kind.REVOKED.mayFollow(kinds());
    }

    public boolean suspendable() {
        return Act.Kind.SUSPENDED.mayFollow(kinds());
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
