package org.needlepoint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks plain HTTP: keeps cookies, follows no redirect, and can send what no browser would. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"np-token\" value=\"([^\"]+)\"");

    private final Server server;
    private final Map<String, String> cookies = new HashMap<>();

    public Visitor(Server server) {
        this.server = server;
    }

    /** A person of the demo, by the first part of their address. */
    public static Visitor signedIn(Server server, String name) {
        Visitor visitor = new Visitor(server);
        int status = visitor.signIn(name, "needle-safely-2026", "/").statusCode();
        if (status != 302) {
            throw new IllegalStateException(name + " could not sign in: " + status);
        }
        return visitor;
    }

    public HttpResponse<String> signIn(String name, String password, String to) {
        return signInAs(name + "@demo.needlepoint.example", password, to);
    }

    public HttpResponse<String> signInAs(String email, String password, String to) {
        return post(
                "/sign-in",
                Map.of(
                        "form",
                        "form",
                        "email",
                        email,
                        "password",
                        password,
                        "to",
                        to,
                        "sign-in",
                        "x",
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    public HttpResponse<String> get(String address) {
        return send("GET", address, "");
    }

    /** Sends a form from a page of the same site. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        return post(address, fields, "Origin", server.url());
    }

    public HttpResponse<String> post(String address, Map<String, String> fields, String header, String value) {
        String body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", address, body, "Content-Type", "application/x-www-form-urlencoded", header, value);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> send(String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + address))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token that forms on this page carry. */
    public String token(String address) {
        Matcher token = TOKEN.matcher(get(address).body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + address);
        }
        return token.group(1);
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void keep(String name, String value) {
        cookies.put(name, value);
    }

    private void keep(String header) {
        String[] parts = header.split("[=;]", 3);
        // A visitor that is no browser takes no Secure cookie over plain http.
        if (header.contains("Max-Age=0")) {
            cookies.remove(parts[0]);
        } else if (!header.contains("Secure")) {
            cookies.put(parts[0], parts[1]);
        }
    }
}
