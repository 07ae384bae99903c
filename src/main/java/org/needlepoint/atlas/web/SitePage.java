package org.needlepoint.atlas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

    @Inject
    private FacesContext faces;

    private String id;
    private String course;
    private SiteView view;

    /** An unknown code is answered by a search, not by the page of what is not there; each site has one address. */
    public void load() {
        view = atlas.site(id, Optional.ofNullable(course)).orElse(null);
        if (view == null) {
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!view.id().equals(id)) {
            external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            external.setResponseHeader(
                    "Location", external.getRequestContextPath() + "/atlas/" + view.id() + view.more());
            faces.responseComplete();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCourse() {
        return course;
    }

    /** The course from which somebody comes; null for most. */
    public void setCourse(String course) {
        this.course = course;
    }

    /** What the window is called: the site, or what was typed for one. */
    public String getTitle() {
        return view == null ? id : view.title();
    }

    /** Null where no site has this code. */
    public SiteView getView() {
        return view;
    }
}
