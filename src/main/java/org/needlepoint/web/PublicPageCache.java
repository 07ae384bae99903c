package org.needlepoint.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;

/**
 * Answers strangers on the public pages from memory: rendering is the dear part of a page that is the same for all of them. Stands
 * behind {@link RequestFilter}, so an answer from memory carries today's headers, and before the pages.
 *
 * <p>A stranger is who sends no cookie but the theme: nobody needs to know here what a sign-in looks like, and a cookie that we don't
 * know can't get another's page. What is kept is keyed by the catalogue's version, so a new catalogue makes all of it unreachable.
 */
public class PublicPageCache extends HttpFilter {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final String GZIP = "gzip";
    private static final Set<String> EXACT = Set.of("/", "/courses", "/glossary", "/atlas", "/about");
    private static final List<String> BELOW = List.of("/courses/", "/lessons/", "/atlas/");

    private final transient Cache<Key, KeptPage> pages = memory();

    /** Whole courses, apart: one weighs as much as a dozen lessons, and may crowd out its like only. */
    private final transient Cache<Key, KeptPage> books = memory();

    @Inject
    private transient Courseware courseware;

    private final transient Supplier<Catalogue> current;

    public PublicPageCache() {
        current = () -> courseware.current();
    }

    PublicPageCache(Supplier<Catalogue> current) {
        this.current = current;
    }

    /**
     * @param path unescaped, so that another spelling is not another page
     * @param version of the catalogue; no answer outlives it
     */
    private record Key(String path, Theme theme, boolean book, String version) {}

    private static Cache<Key, KeptPage> memory() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<Key, KeptPage>weigher((key, page) -> page.weight())
                .build();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Key> key = key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Cache<Key, KeptPage> memory = key.get().book() ? books : pages;
        KeptPage kept = memory.getIfPresent(key.get());
        if (kept != null) {
            answer(request, response, kept);
            return;
        }
        PageRecorder recorder = new PageRecorder(response);
        chain.doFilter(request, recorder);
        Optional<KeptPage> page = recorder.page().filter(p -> request.getSession(false) == null);
        if (page.isPresent()) {
            memory.put(key.get(), page.get());
            answer(request, response, page.get());
        } else {
            recorder.release();
        }
    }

    private Optional<Key> key(HttpServletRequest request) {
        Catalogue catalogue = current.get();
        return catalogue != null && isPublic(request.getServletPath()) && isStranger(request)
                ? Optional.of(key(request, catalogue.version()))
                : Optional.empty();
    }

    private static Key key(HttpServletRequest request, String version) {
        String path = request.getServletPath();
        Optional<Address.Target> book = Address.find(path).filter(Address.Target::isBook);
        boolean plain = book.filter(Address.Target::isFile).isPresent();
        return new Key(path, plain ? Theme.AUTO : Theme.of(request.getCookies()), book.isPresent(), version);
    }

    /** Pages that are the same for all strangers; a longer list in web.xml would run the filter twice where patterns overlap. */
    static boolean isPublic(String path) {
        return EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith);
    }

    static boolean isStranger(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && request.getHeader("Authorization") == null
                && (cookies == null || Arrays.stream(cookies).allMatch(c -> Theme.COOKIE.equals(c.getName())));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, KeptPage page)
            throws IOException {
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        KeptPage.Body body = page.body(gzip);
        response.setHeader("ETag", body.tag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        if (matches(request.getHeader("If-None-Match"), body.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (gzip) {
            response.setHeader("Content-Encoding", GZIP);
        }
        if (page.disposition() != null) {
            response.setHeader("Content-Disposition", page.disposition());
        }
        response.setContentType(page.contentType());
        response.setContentLength(body.bytes().length);
        response.getOutputStream().write(body.bytes());
    }

    /** Whether the client takes gzip; {@code gzip;q=0} says that it does not. */
    static boolean acceptsGzip(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals(GZIP)
                                || coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    /** A proxy may have made the tag weak; it still names these bytes. */
    static boolean matches(String tags, String own) {
        return tags != null
                && (tags.equals(own)
                        || Arrays.stream(tags.split(","))
                                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                                .anyMatch(own::equals));
    }
}
