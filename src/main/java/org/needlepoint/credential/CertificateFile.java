package org.needlepoint.credential;

import java.util.List;
import java.util.Optional;
import org.needlepoint.credential.domain.Act;

/** A certificate with all that was done to it, oldest first. */
public record CertificateFile(Certificate certificate, List<Act> acts) {

    public CertificateFile {
        acts = List.copyOf(acts);
    }

    /** Whether a revocation can be asked for. */
    public boolean open() {
        return Act.Kind.REVOCATION_ASKED.mayFollow(last());
    }

    /** Whether one was asked for and is not decided. */
    public boolean underReview() {
        return Act.Kind.REVOKED.mayFollow(last());
    }

    private Optional<Act.Kind> last() {
        return acts.stream().map(Act::kind).reduce((earlier, later) -> later);
    }
}
