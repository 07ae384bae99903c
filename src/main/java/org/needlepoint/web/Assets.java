package org.needlepoint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stylesheets, scripts, pictures and fonts, read once. Their address carries a hash over all of them, so a browser may keep them for
 * a year and still never shows a new page in an old dress.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";
    private static final Set<String> KINDS = Set.of("css", "js", "img", "fonts");

    private ServletContext context;
    private final Map<String, byte[]> files = new TreeMap<>();
    private String version;
    private String styles;

    protected Assets() {
        // for the proxy
    }

    @Inject
    Assets(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void load() {
        KINDS.forEach(kind -> read(FOLDER + kind + "/"));
        version = hash(files);
        styles = OneSheet.of(files::get);
    }

    /** The path that all assets of this version start with, without a slash at its end. */
    String base() {
        return AssetServlet.PATH + "/" + version;
    }

    String version() {
        return version;
    }

    /** All stylesheets in one element, for a page that leaves the site. */
    String styles() {
        return styles;
    }

    /** @param name path below the version, like {@code css/tokens.css} */
    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void read(String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                read(path);
            } else {
                files.put(path.substring(FOLDER.length()), bytes(path));
            }
        }
    }

    private byte[] bytes(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
