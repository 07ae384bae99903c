package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Visitor;

/** A page that is drawn once for many shows each of them their own, and at once what has changed. */
class StencilsE2E {

    private static final String LESSON = "/lessons/nf-1-2";
    private static final String PASSWORD = "four words make one";
    private static final Server SERVER = Server.demo();

    private static Visitor admin;
    private static String school;

    /** A new person of the demo with one role in a school. */
    private record Person(String account, Visitor visitor) {}

    @BeforeAll
    static void anAdministratorIsThere() {
        admin = Visitor.signedIn(SERVER, "admin");
        String account = found("/admin/accounts?q=Tanaka", "href=\"/admin/accounts/([0-9a-z]{26})\">Mei Tanaka");
        school = found("/admin/accounts/" + account, "<option value=\"([0-9a-z]{26})\">[^<]*\\(School\\)");
    }

    @Test
    void twoReadersOfWhomTheSameShowsGetTheirOwnNameAndToken() {
        Person one = person("Ada One");
        Person two = person("Béla Two");
        for (int i = 0; i < 3; i++) {
            own(one.visitor().get(LESSON).body(), "Ada One", "Béla Two");
            own(two.visitor().get(LESSON).body(), "Béla Two", "Ada One");
        }
        assertNotEquals(one.visitor().token(LESSON), two.visitor().token(LESSON));
        assertEquals(one.visitor().token("/account"), one.visitor().token(LESSON));
        assertEquals(
                masked(one, "Ada One", one.visitor().get(LESSON).body()),
                masked(two, "Béla Two", two.visitor().get(LESSON).body()));
    }

    @Test
    void everyTokenOnAKeptPageIsTheReadersOwn() {
        Person one = enrolled(person("Token One"));
        Person two = enrolled(person("Token Two"));
        one.visitor().get(LESSON);
        String page = two.visitor().get(LESSON).body();
        List<String> tokens = Pattern.compile("(?:np-token\" value|data-token)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(3, tokens.size(), page);
        assertTrue(tokens.stream().allMatch(two.visitor().token("/account")::equals), tokens.toString());
    }

    @Test
    void aNameWithMarkupIsTextOnAKeptPage() {
        Person first = person("Quiet Reader");
        first.visitor().get(LESSON);
        String page = person("<b>\"&'").visitor().get(LESSON).body();
        assertTrue(page.contains(">&lt;b&gt;&quot;&amp;&#39;</a>"), page);
        assertFalse(page.contains("<b>"), page);
        assertEquals(page.indexOf("</html>"), page.length() - "</html>".length(), "nothing is cut off");
    }

    @Test
    void whatIsMarkedAsReadShowsAtOnceAndToItsReaderAlone() {
        Person one = enrolled(person("Reads One"));
        Person two = enrolled(person("Reads Two"));
        assertTrue(unread(one) && unread(two) && unread(one));
        Map<String, String> form = form(one.visitor(), LESSON, "mark", "markRead", Map.of());
        assertEquals(302, one.visitor().post(LESSON, form).statusCode());
        assertTrue(!unread(one) && unread(two) && !unread(one));
    }

    @Test
    void aRoleThatIsGivenOrEndedShowsAtOnce() {
        Person person = person("Changes Roles");
        assertFalse(person.visitor().get(LESSON).body().contains("href=\"/examiner\""));
        give(person.account(), "EXAMINER");
        assertTrue(person.visitor().get(LESSON).body().contains("href=\"/examiner\""));
        String membership = found("/admin/accounts/" + person.account(), "<option value=\"([0-9a-z]{26})\">Examiner");
        act("/admin/accounts/" + person.account(), "end-form", "end", Map.of("membership", membership));
        assertFalse(person.visitor().get(LESSON).body().contains("href=\"/examiner\""));
    }

    @Test
    void whoHasSignedOutGetsAStrangersPage() {
        Person person = person("Goes Away");
        person.visitor().get(LESSON);
        String cookie = person.visitor().cookie("np");
        person.visitor().post("/sign-out", Map.of("np-token", person.visitor().token("/account")));
        person.visitor().keep("np", cookie);
        String page = person.visitor().get(LESSON).body();
        assertFalse(page.contains("Goes Away"), page);
        assertTrue(page.contains("href=\"/sign-in\""), page);
        assertFalse(page.contains("np-token"), page);
    }

    @Test
    void aKeptPageCarriesItsOwnHeadersAndTheRequests() {
        Person person = person("Reads Headers");
        HttpResponse<String> first = person.visitor().get(LESSON);
        HttpResponse<String> second = person.visitor().get(LESSON);
        assertEquals("private, no-cache", header(second, "Cache-Control"));
        assertEquals(RequestFilter.POLICY, header(second, "Content-Security-Policy"));
        assertNotEquals(header(first, "X-Request-Id"), header(second, "X-Request-Id"));
        assertEquals(header(first, "Content-Type"), header(second, "Content-Type"));
        assertEquals("", header(second, "Set-Cookie"));
        assertFalse(second.body().contains("nonce"), "no script of a kept page needs one");
    }

    @Test
    void theThemeIsPartOfThePage() {
        Person person = person("Likes Dark");
        String light = person.visitor().get(LESSON).body();
        person.visitor().keep("np-theme", "dark");
        String dark = person.visitor().get(LESSON).body();
        assertNotEquals(light, dark);
        assertEquals(dark, person.visitor().get(LESSON).body());
        person.visitor().keep("np-theme", "auto");
        assertEquals(light, person.visitor().get(LESSON).body());
    }

    @Test
    void aPageThatIsAskedOddlyIsDrawnForItsReader() {
        Person person = person("Asks Oddly");
        String page = person.visitor().get(LESSON).body();
        assertEquals(page, withoutNonce(person.visitor().get(LESSON + "?utm=x").body()));
        assertEquals(200, person.visitor().send("HEAD", LESSON, "").statusCode());
        assertEquals(404, person.visitor().get("/lessons/no-such-lesson").statusCode());
        assertTrue(person.visitor().get("/lessons/no-such-lesson").body().contains(">Asks Oddly</a>"));
    }

    @Test
    void theVerifyPageKnowsItsReaderToo() {
        Person one = person("Verifies One");
        Person two = person("Verifies Two");
        for (String path : List.of("/verify", "/verify?code=ABCD", "/verify/ABCD")) {
            own(one.visitor().get(path).body(), "Verifies One", "Verifies Two");
            own(two.visitor().get(path).body(), "Verifies Two", "Verifies One");
            assertFalse(new Visitor(SERVER).get(path).body().contains("Verifies"), path);
            assertEquals("no-store", header(two.visitor().get(path), "Cache-Control"), path);
            assertEquals("noindex", header(two.visitor().get(path), "X-Robots-Tag"), path);
        }
        assertTrue(one.visitor().get("/verify?code=EFGH").body().contains("value=\"EFGH\""));
    }

    private static void own(String page, String name, String other) {
        assertTrue(page.contains(">" + name + "</a>"), page);
        assertFalse(page.contains(other), page);
        assertFalse(page.contains("~"), "no mark is left");
    }

    private static String masked(Person person, String name, String page) {
        return page.replace(name, "")
                .replace(person.account(), "")
                .replace(person.visitor().token("/account"), "");
    }

    private static String withoutNonce(String page) {
        return page.replaceAll(" nonce=\"[^\"]*\"", "");
    }

    private static boolean unread(Person person) {
        return person.visitor().get(LESSON).body().contains("id=\"markRead\"");
    }

    private static Person person(String name) {
        String email = PublicId.next() + "@example.org";
        String account =
                act("/admin/accounts", "open-form", "open", Map.of("name", name, "email", email, "password", PASSWORD));
        give(account, "TRAINEE");
        Visitor visitor = new Visitor(SERVER);
        assertEquals(302, visitor.signInAs(email, PASSWORD, "/").statusCode());
        return new Person(account, visitor);
    }

    private static Person enrolled(Person person) {
        String course = "/courses/needling-foundations";
        String page = person.visitor().get(course).body();
        Matcher button = Pattern.compile(
                        "<form id=\"([^\"]+)\"(?:(?!</form>).)*?<input id=\"([^\"]+)\" type=\"submit\"", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("<main")));
        assertTrue(button.find(), page);
        HttpResponse<String> answer = person.visitor()
                .post(course, form(person.visitor(), course, button.group(1), button.group(2), Map.of()));
        assertEquals(302, answer.statusCode(), answer.body());
        return person;
    }

    private static void give(String account, String role) {
        act("/admin/accounts/" + account, "give-form", "give", Map.of("role", role, "organisation", school));
    }

    /** Answers the account at which the administrator ends. */
    private static String act(String address, String form, String button, Map<String, String> fields) {
        HttpResponse<String> answer = admin.post(address, form(admin, address, form, button, fields));
        assertEquals(302, answer.statusCode(), answer.body());
        return header(answer, "Location").replaceAll(".*/admin/accounts/([0-9a-z]{26}).*", "$1");
    }

    private static Map<String, String> form(
            Visitor visitor, String address, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(form, form);
        all.put(button, "x");
        all.put("np-token", visitor.token(address));
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }

    private static String found(String address, String pattern) {
        String page = admin.get(address).body();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group(1);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
