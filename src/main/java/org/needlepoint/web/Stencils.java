package org.needlepoint.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.content.Courseware;
import org.needlepoint.shared.Blank;
import org.needlepoint.shared.Refused;

/**
 * Draws a page once for all to whom the same shows. Who asks, what they may and what their page would show is found out for every
 * request; only the drawing is saved. A page is drawn with blanks where its reader's name and token go, so what is kept never held
 * them. See docs/adr/0007.
 */
@ApplicationScoped
class Stencils {

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** After which a page that nobody asks for is forgotten. */
    private static final Duration REST = Duration.ofMinutes(15);

    /** Room for a key beside its texts, which stand in the page too. */
    private static final int KEY_BYTES = 512;

    /** What a page that is kept may be asked with. */
    private static final Set<String> PARAMETERS = Set.of("id", "code");

    @Inject
    private CurrentCaller caller;

    @Inject
    private Courseware courseware;

    @Inject
    private Looks looks;

    private final Cache<Key, Stencil> pages = memory();

    /** Whole courses, apart: they may crowd out their like only. */
    private final Cache<Key, Stencil> books = memory();

    /**
     * @param address as the browser shows it; forms post to it
     * @param menu which links the frame has
     * @param version of the catalogue
     * @param shown what the page itself shows
     */
    private record Key(String address, Theme theme, Menu menu, String version, Object shown) {}

    private record Menu(boolean signedIn, boolean instructor, boolean examiner, boolean clinic, boolean administrator) {
        static final Menu NONE = new Menu(false, false, false, false, false);
    }

    private static Cache<Key, Stencil> memory() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<Key, Stencil>weigher((key, stencil) -> 2 * stencil.weight() + KEY_BYTES)
                .expireAfterAccess(REST)
                .build();
    }

    /** Answers by the page, or by what it once drew. */
    void answer(Address.Target target, HttpServletRequest request, HttpServletResponse response, FilterChain page)
            throws IOException, ServletException {
        try {
            Optional<Look> look = isPlain(request) ? looks.of(target, request) : Optional.empty();
            if (look.isPresent()) {
                answer(target, look.get(), request, response, page);
            } else {
                page.doFilter(request, response);
            }
        } catch (Refused refused) {
            Fault fault = Fault.of(refused.refusal());
            request.setAttribute(Fault.ATTRIBUTE, fault);
            response.sendError(fault.status());
        }
    }

    private void answer(
            Address.Target target,
            Look look,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain page)
            throws IOException, ServletException {
        Key key = target.isFile() ? file(look, request) : key(look, request);
        Cache<Key, Stencil> kept = target.isBook() ? books : pages;
        Stencil stencil = kept.getIfPresent(key);
        if (stencil == null) {
            PageRecorder recorder = draw(request, response, page);
            if (recorder.isGone()) {
                return;
            }
            stencil = recorder.stencil();
            if (recorder.isForMany() && request.getSession(false) == null) {
                kept.put(key, stencil);
            }
        }
        stencil.print(response, fills(look));
    }

    private PageRecorder draw(HttpServletRequest request, HttpServletResponse response, FilterChain page)
            throws IOException, ServletException {
        PageRecorder recorder = new PageRecorder(response);
        caller.leaveBlank(true);
        try {
            page.doFilter(request, recorder);
        } finally {
            caller.leaveBlank(false);
        }
        return recorder;
    }

    /** A file without a frame is the same for everybody. */
    private Key file(Look look, HttpServletRequest request) {
        return new Key(
                address(request), Theme.AUTO, Menu.NONE, courseware.current().version(), look.shown());
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(AddressFilter.ADDRESS).toString();
    }

    private Key key(Look look, HttpServletRequest request) {
        Menu menu = new Menu(
                caller.isSignedIn(),
                caller.isInstructor(),
                caller.isExaminer(),
                caller.isClinic(),
                caller.isAdministrator());
        return new Key(
                address(request),
                Theme.of(request.getCookies()),
                menu,
                courseware.current().version(),
                look.shown());
    }

    private Map<Blank, String> fills(Look look) {
        Map<Blank, String> fills = new EnumMap<>(Blank.class);
        fills.putAll(look.fills());
        fills.put(Blank.NAME, caller.getName());
        fills.put(Blank.TOKEN, caller.getToken());
        fills.put(Blank.ACCOUNT, caller.getPublicId());
        return fills;
    }

    /** Not a form, not a script's partial update, nothing of a session, nothing asked that the page would not read. */
    private static boolean isPlain(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("Faces-Request") == null
                && PARAMETERS.containsAll(request.getParameterMap().keySet())
                && request.getSession(false) == null;
    }
}
