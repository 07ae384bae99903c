package org.needlepoint.atlas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.atlas.Atlas;
import org.needlepoint.atlas.SiteView;

/** One site of the body. */
@Named
@RequestScoped
public class SitePage {

    @Inject
    private Atlas atlas;

    @Inject
    private ExternalContext external;

    private String id;
    private SiteView view;

    public void load() {
        view = atlas.site(external.getRequestContextPath(), id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SiteView getView() {
        return view;
    }
}
