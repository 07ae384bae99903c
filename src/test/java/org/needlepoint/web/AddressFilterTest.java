package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

    private HttpServletRequest seen;
    private final AddressFilter filter = new AddressFilter(new Stencils() {
        @Override
        void answer(Address.Target target, HttpServletRequest request, HttpServletResponse response, FilterChain page) {
            seen = request;
        }
    });

    private Exchange ask(Exchange exchange) throws Exception {
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> {});
        return exchange;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/nf/print", "/lessons/nf-1-1/changes", "/courses/nf", "/account"})
    void noPageIsForSharedMemoriesUnlessItSaysSo(String path) throws Exception {
        assertEquals("private, no-cache", ask(new Exchange(path, "Ada")).header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({"/courses/nf, /courses/%6Ef, /courses/nf", "/verify/a b, /verify/a%20b, /verify/a%20b"})
    void anAddressHasOneSpelling(String path, String asked, String shown) throws Exception {
        ask(new Exchange(path, "nobody").spelled(asked));
        assertEquals(shown, seen.getAttribute(AddressFilter.ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/nf/print", "/courses/nf/offline"})
    void aBookListensToNothingButItsAddress(String path) throws Exception {
        ask(new Exchange(path, "nobody").method("HEAD").query("a=b").header("Faces-Request", "partial/ajax"));
        assertEquals("GET", seen.getMethod());
        assertNull(seen.getHeader("Faces-Request"));
        assertEquals(1, seen.getParameterMap().size());
        assertEquals("nf", seen.getParameter("id"));
        assertNull(seen.getParameter("a"));
    }

    @Test
    void otherPagesHearWhatTheyAreAsked() throws Exception {
        ask(new Exchange("/lessons/nf-1-1", "nobody").method("HEAD"));
        assertEquals("HEAD", seen.getMethod());
    }
}
