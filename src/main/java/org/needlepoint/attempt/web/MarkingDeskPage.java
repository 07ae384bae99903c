package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.Marking;
import org.needlepoint.attempt.MarkingDesk;

/** What waits for an examiner's marks. */
@Named
@RequestScoped
public class MarkingDeskPage {

    @Inject
    private Marking marking;

    @Inject
    private CurrentCaller caller;

    private MarkingDesk desk;

    public void load() {
        desk = marking.desk(caller.require());
    }

    public MarkingDesk getDesk() {
        return desk;
    }
}
