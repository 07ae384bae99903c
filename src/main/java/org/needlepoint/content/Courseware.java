package org.needlepoint.content;

import jakarta.enterprise.context.ApplicationScoped;
import org.needlepoint.content.domain.Catalogue;

/** Holds the catalogue that is served now. */
@ApplicationScoped
public class Courseware {

    private volatile Catalogue current;

    /** The catalogue that is served now; ask once a request and keep the answer. */
    public Catalogue current() {
        return current;
    }

    void serve(Catalogue catalogue) {
        current = catalogue;
    }
}
