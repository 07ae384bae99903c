package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.needlepoint.logbook.SessionDesk;
import org.needlepoint.logbook.SessionDesks.Sent;
import org.needlepoint.logbook.domain.TypedSession;

/** The fields of a session: as they are laid out, and as they were sent. */
@Named
@RequestScoped
public class TypedForm {

    @Inject
    private LogbookForm form;

    @Inject
    private FacesContext faces;

    private SessionDesk desk;

    /** Empty unless the form was sent: what stands in an address is never taken for it. */
    Optional<Sent> sent() {
        return Optional.ofNullable(faces.isPostback() ? form.value("entry") : null)
                .map(entry -> new Sent(entry, form.value("pathway"), typed()));
    }

    TypedSession typed() {
        return new TypedSession(
                form.value("on"),
                form.value("supervisor"),
                form.value("setting"),
                "",
                form.value("technique"),
                form.values("site"),
                form.value("in"),
                form.value("out"),
                form.value("explained"),
                form.value("reaction"),
                form.value("adverse"),
                form.value("adverse-text"),
                form.value("reflection"));
    }

    void lay(SessionDesk laid) {
        desk = laid;
    }

    public SessionDesk getDesk() {
        return desk;
    }

    /**
     * Where a saved session leads: to itself, or, where the signature was wanted of somebody who can't be asked, to the link.
     *
     * @param state of the session
     */
    static String next(String id, String state, boolean ask) {
        String path = "/logbook/" + id;
        return state.equals("asked") ? path + "?done=asked" : path + (ask ? "/link" : "") + "?done=saved";
    }
}
