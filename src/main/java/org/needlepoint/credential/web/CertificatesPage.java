package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.credential.Certificate;
import org.needlepoint.credential.Revocations;

/** An administrator looks for a certificate. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    private Revocations revocations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private String words;
    private List<Line> lines = List.of();

    /** @param verdict without a certificate where the row is not genuine */
    public record Line(String publicId, String code, Verdict verdict) {

        static Line of(Certificate found, Instant now) {
            return new Line(found.publicId(), found.code(), Verdict.of(found.verification(), now));
        }
    }

    public void load() {
        lines = revocations.search(caller.require(), words).stream()
                .map(found -> Line.of(found, clock.instant()))
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Line> getLines() {
        return lines;
    }
}
