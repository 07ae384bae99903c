package org.needlepoint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in words what went wrong, what is kept, and what to do. */
@Named
@RequestScoped
public class ErrorPage {

    private static final String ANY = "error.refused";

    @Inject
    private HttpServletRequest request;

    private Fault fault;
    private String words;

    @PostConstruct
    void look() {
        fault = request.getAttribute(Fault.ATTRIBUTE) instanceof Fault left ? left : Fault.of(404);
        ResourceBundle bundle = ResourceBundle.getBundle("org.needlepoint.web.text", Locale.ENGLISH);
        String key = "error." + fault.type();
        words = bundle.containsKey(key + ".title") ? key : ANY;
    }

    public Fault getFault() {
        return fault;
    }

    /** Key of the headline in the page-wide bundle. */
    public String getTitle() {
        return words + ".title";
    }

    /** Key of the text below it. */
    public String getText() {
        return words + ".text";
    }

    /** What to quote when asking for help. */
    public String getRequestId() {
        return String.valueOf(request.getAttribute(RequestFilter.REQUEST_ID));
    }
}
