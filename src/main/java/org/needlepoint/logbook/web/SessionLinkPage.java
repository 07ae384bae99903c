package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionView;
import org.needlepoint.logbook.Sessions;
import org.needlepoint.logbook.SignLinks;
import org.needlepoint.shared.domain.QrCode;

/** Makes a link to one session for signing at the bedside, and shows it as a QR code in the answer to the post itself. */
@Named
@RequestScoped
public class SessionLinkPage {

    @Inject
    private Sessions sessions;

    @Inject
    private SignLinks links;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String site;

    private String id;
    private SessionView session;
    private SignLinks.Made link;
    private String address;
    private QrCode qr;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        session = sessions.look(caller.require(), id);
    }

    public void make() {
        link = links.make(caller.require(), id);
        address = site.replaceAll("/+$", "") + "/sign/" + link.secret();
        qr = QrCode.of(address);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SessionView getSession() {
        return session;
    }

    /** Null until one is made. */
    public SignLinks.Made getLink() {
        return link;
    }

    /** Making the first one is the main thing here, another is not. */
    public String getStyle() {
        return link == null ? "" : "secondary";
    }

    public String getLabel() {
        return link == null ? "link.make" : "link.again";
    }

    public String getAddress() {
        return address;
    }

    public QrCode getQr() {
        return qr;
    }
}
