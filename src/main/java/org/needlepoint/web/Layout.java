package org.needlepoint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame round every page needs to know about this request. */
@Named
@RequestScoped
public class Layout {

    private HttpServletRequest request;
    private Assets files;
    private boolean demo;

    private String root;
    private String address;
    private Theme theme;

    protected Layout() {
        // for the proxy
    }

    @Inject
    Layout(
            HttpServletRequest request,
            Assets files,
            @ConfigProperty(name = "needlepoint.demo", defaultValue = "false") boolean demo) {
        this.request = request;
        this.files = files;
        this.demo = demo;
    }

    @PostConstruct
    void look() {
        root = request.getContextPath();
        address = Optional.ofNullable(request.getAttribute(AddressFilter.ADDRESS))
                .map(Object::toString)
                .orElse(root + "/");
        theme = Theme.of(request.getCookies());
    }

    /** What every address starts with: empty, or a slash and a name. */
    public String getRoot() {
        return root;
    }

    /** Where stylesheets, scripts, pictures and fonts of this version lie. */
    public String getAssets() {
        return root + files.base();
    }

    /** All stylesheets in one element, for a page that leaves the site. */
    public String getStyles() {
        return files.styles();
    }

    /** The path that the browser shows. */
    public String getAddress() {
        return address;
    }

    public boolean isDemo() {
        return demo;
    }

    public Theme getTheme() {
        return theme;
    }

    /** "page" if the visible path starts with this one, for {@code aria-current}; null otherwise, so that the attribute is left out. */
    public String current(String path) {
        return address.startsWith(root + path) ? "page" : null;
    }
}
