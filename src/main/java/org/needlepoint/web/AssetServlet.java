package org.needlepoint.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves {@link Assets}: {@code /assets/<version>/<name>}. */
@WebServlet(AssetServlet.PATH + "/*")
public class AssetServlet extends HttpServlet {

    static final String PATH = "/assets";

    private static final Pattern NAME = Pattern.compile("/([0-9a-f]{12})/([a-z0-9/._-]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<byte[]> file = path.matches() ? assets.file(path.group(2)) : Optional.empty();
        String type = path.matches() ? type(path.group(2)) : null;
        if (file.isEmpty() || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A page from before a new version may still ask for the old one: it gets what there is, not to be kept.
        boolean current = path.group(1).equals(assets.version());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(type);
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }

    private static String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }
}
