package org.needlepoint.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the server: a connection, perhaps a sign-in, and a count of the answers looked at. Not for several threads. */
final class Visitor implements Closeable {

    /** Everybody's in the demo. */
    private static final String PASSWORD = "needle-safely-2026";

    private static final Pattern TOKEN = Pattern.compile("name=\"np-token\" value=\"([^\"]*)\"");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final int port;
    private final Connection connection;
    private String cookie = "";
    private String token = "";
    private long checked;
    private long errors;
    private String firstError;

    Visitor(int port) {
        this.port = port;
        connection = new Connection(port);
    }

    /** Somebody who signs in by the form, with an address of the demo. */
    static Visitor signedIn(int port, String name) throws IOException {
        Visitor visitor = new Visitor(port);
        visitor.signIn(name);
        return visitor;
    }

    void signIn(String name) throws IOException {
        cookie = "";
        token = "";
        send(get("/sign-in"));
        Form form = Form.of(body());
        String fields = form.hidden() + "&email=" + encode(name + "@demo.needlepoint.example") + "&password="
                + encode(PASSWORD) + "&" + form.button();
        int status = send(post("/sign-in", fields));
        String given = header("Set-Cookie");
        if (status != 302 || given == null) {
            throw new IOException("sign-in of " + name + " was answered by " + status + ": " + header("Location"));
        }
        cookie = "Cookie: " + given.substring(0, given.indexOf(';')) + "\r\n";
        send(get("/"));
        Matcher matcher = TOKEN.matcher(body());
        token = matcher.find() ? matcher.group(1) : "";
    }

    /** A request's bytes, to be kept and sent again and again. Extra headers end in CR LF. */
    byte[] get(String path, String... headers) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + common() + String.join("", headers) + "\r\n");
    }

    /** A form as a browser sends it; the fields are encoded already. */
    byte[] post(String path, String fields) {
        return unsafe(path, FORM, "", fields);
    }

    /** What a script sends. */
    byte[] postJson(String path, String json) {
        return unsafe(path, JSON, "X-Needlepoint-Token: " + token + "\r\n", json);
    }

    private byte[] unsafe(String path, String type, String header, String content) {
        return bytes("POST " + path + " HTTP/1.1\r\n" + common() + "Origin: http://127.0.0.1:" + port + "\r\n" + header
                + "Content-Type: " + type + "\r\nContent-Length: "
                + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content);
    }

    private String common() {
        return "Host: 127.0.0.1:" + port + "\r\n" + cookie;
    }

    int send(byte[] request) throws IOException {
        return connection.send(request);
    }

    /** Sends and checks the answer: its status, and a text that must stand in its body. */
    boolean expect(byte[] request, int status, byte[] marker) {
        int answered = 0;
        try {
            answered = send(request);
        } catch (IOException e) {
            note(e.toString(), request);
            return false;
        }
        checked++;
        boolean good = answered == status && connection.bodyContains(marker);
        if (!good) {
            note("status " + answered + ", " + body(), request);
        }
        return good;
    }

    private void note(String what, byte[] request) {
        errors++;
        if (firstError == null) {
            String asked = new String(request, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            firstError = asked + " -> "
                    + what.substring(0, Math.min(300, what.length())).replaceAll("\\s+", " ");
        }
    }

    /** The last answer's body as text. */
    String body() {
        return connection.body();
    }

    /** A header of the last answer, or null. */
    String header(String name) {
        return connection.header(name);
    }

    String token() {
        return token;
    }

    /** Answers whose status and body were looked at, right or wrong. */
    long checked() {
        return checked;
    }

    /** Wrong answers and requests without an answer. */
    long errors() {
        return errors;
    }

    /** The first that went wrong, or null. */
    String firstError() {
        return firstError;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        connection.close();
    }
}
