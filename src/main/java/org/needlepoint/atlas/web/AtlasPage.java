package org.needlepoint.atlas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.atlas.Atlas;
import org.needlepoint.atlas.AtlasView;

/** The body: choose a figure and layers, look for a site. */
@Named
@RequestScoped
public class AtlasPage {

    @Inject
    private Atlas atlas;

    @Inject
    private ExternalContext external;

    private AtlasView view;

    public void load() {
        Map<String, String[]> asked = external.getRequestParameterValuesMap();
        Optional<String> figure = first(asked, "figure");
        Optional<Set<String>> layers =
                first(asked, "layers").map(said -> Set.copyOf(List.of(asked.getOrDefault("layer", new String[0]))));
        String query = first(asked, "q").map(String::strip).orElse("");
        view = atlas.look(external.getRequestContextPath(), figure, layers, query, first(asked, "course"));
        if (view.tooLong()) {
            external.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    public AtlasView getView() {
        return view;
    }

    private static Optional<String> first(Map<String, String[]> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(values -> values[0]).filter(value -> !value.isBlank());
    }
}
