package org.needlepoint.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.needlepoint.search.Search;

/** Anybody searches lessons, glossary and atlas. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST_DIGITS = 4;

    @Inject
    private Search search;

    @Inject
    private ExternalContext external;

    private Asked asked;
    private String failure;

    public void load() {
        external.setResponseHeader("X-Robots-Tag", "noindex");
        Map<String, String> parameters = external.getRequestParameterMap();
        String kind = parameters.getOrDefault("kind", "");
        asked = new Asked(
                search.find(parameters.getOrDefault("q", ""), kind, number(parameters.getOrDefault("page", ""))), kind);
        if (asked.findings().outcome().equals("long")) {
            failure = asked.findings().outcome();
            external.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static int number(String page) {
        return page.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(page) : 1;
    }

    public Asked getAsked() {
        return asked;
    }

    /** Null unless the search could not be made. */
    public String getFailure() {
        return failure;
    }
}
