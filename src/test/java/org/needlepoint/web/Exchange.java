package org.needlepoint.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request and its answer, as far as a filter looks at them. */
final class Exchange {

    private final String path;
    private final String who;
    private final List<Cookie> cookies = new ArrayList<>();
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String method = "GET";
    private String query;
    private String spelling;
    private final Map<String, Object> attributes = new HashMap<>();
    private boolean session;
    private int status = 200;
    private String type;

    Exchange(String path, String who) {
        this.path = path;
        this.spelling = path;
        this.who = who;
    }

    Exchange cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    Exchange header(String name, String value) {
        asked.put(name, value);
        return this;
    }

    Exchange method(String verb) {
        method = verb;
        return this;
    }

    /** The address as it was asked for, signs escaped or not. */
    Exchange spelled(String address) {
        spelling = address;
        return this;
    }

    Exchange query(String text) {
        query = text;
        return this;
    }

    Exchange session() {
        session = true;
        return this;
    }

    String who() {
        return who;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return answered.get(name);
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getMethod" -> method;
            case "getQueryString" -> query;
            case "getServletPath" -> path;
            case "getRequestURI" -> spelling;
            case "getPathInfo" -> null;
            case "getServletContext" -> proxy(ServletContext.class, (s, c, a) -> "");
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getHeader" -> asked.get(arguments[0]);
            case "getSession" -> session ? proxy(HttpSession.class, (s, c, a) -> null) : null;
            default -> throw unexpected(call);
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, call, arguments) -> {
            switch (call.getName()) {
                case "setHeader", "addHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                case "addCookie" -> answered.put("Set-Cookie", "set");
                case "setStatus", "sendError" -> status = (int) arguments[0];
                case "setContentType" -> type = (String) arguments[0];
                case "setContentLength" -> answered.put("Content-Length", arguments[0].toString());
                case "getStatus" -> {
                    return status;
                }
                case "getContentType" -> {
                    return type;
                }
                case "getCharacterEncoding" -> {
                    return "UTF-8";
                }
                case "getOutputStream" -> {
                    return stream();
                }
                default -> throw unexpected(call);
            }
            return null;
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static UnsupportedOperationException unexpected(Method call) {
        return new UnsupportedOperationException(call.toString());
    }
}
