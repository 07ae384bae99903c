package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.logbook.Pathways;
import org.needlepoint.logbook.Policy;

/** All programmes, for anybody. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    private Pathways pathways;

    private List<Policy> all;

    public void load() {
        all = pathways.all();
    }

    public List<Policy> getAll() {
        return all;
    }
}
