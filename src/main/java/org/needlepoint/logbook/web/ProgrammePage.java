package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Pathways;

/** What one programme asks for, and the form to join it. */
@Named
@RequestScoped
public class ProgrammePage {

    @Inject
    private Pathways pathways;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    private String id;
    private Pathways.Offer offer;

    public void load() {
        offer = pathways.offer(caller.get(), id);
    }

    public void join() throws IOException {
        form.perform(() -> {
            pathways.join(
                    caller.require(),
                    id,
                    form.value("school"),
                    form.value("board"),
                    form.value("shown"),
                    form.value("consent") != null);
            return "/programmes/" + id + "?done=joined";
        });
    }

    public void leave() throws IOException {
        form.perform(() -> {
            pathways.leave(caller.require(), form.value("pathway"));
            return "/programmes/" + id + "?done=left";
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Pathways.Offer getOffer() {
        return offer;
    }
}
