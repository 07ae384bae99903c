package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.credential.Certificates;
import org.needlepoint.shared.domain.QrCode;

/** The holder's certificate, to look at and to print. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String site;

    private String id;
    private Verdict verdict;
    private String address;
    private QrCode qr;

    public void load() {
        verdict = Verdict.of(certificates.own(caller.require(), id).verification(), clock.instant());
        if (verdict.certificate() != null) {
            address = site.replaceAll("/+$", "") + "/verify/"
                    + verdict.certificate().code();
            qr = QrCode.of(address);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Where anybody can verify it. */
    public String getAddress() {
        return address;
    }

    public QrCode getQr() {
        return qr;
    }
}
