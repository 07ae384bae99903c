package org.needlepoint.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds an answer back until it is whole, and knows whether it may be kept for others: not one that sets a cookie, not a refusal. */
final class PageRecorder extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final String DISPOSITION = "Content-Disposition";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean personal;
    private boolean gone;
    private String nonce;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    /** The whole answer, if others may get it too. */
    Optional<KeptPage> page() {
        flush();
        return isForMany()
                ? Optional.of(KeptPage.of(getContentType(), headers.get(DISPOSITION), withoutNonce()))
                : Optional.empty();
    }

    /** Whether others may get what was drawn: no refusal, no cookie, no script that runs by this answer's nonce. */
    boolean isForMany() {
        flush();
        return !personal
                && !gone
                && getStatus() == SC_OK
                && getContentType() != null
                && (nonce == null || !new String(withoutNonce(), StandardCharsets.UTF_8).contains(nonce));
    }

    /** PrimeFaces writes this answer's nonce to every script; a script from a file of ours runs without it. */
    private byte[] withoutNonce() {
        return nonce == null
                ? bytes.toByteArray()
                : bytes.toString(StandardCharsets.UTF_8)
                        .replaceAll("(<script [^>]*src=\"[^>]*) nonce=\"" + Pattern.quote(nonce) + '"', "$1")
                        .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is nothing to send: the container answers instead. */
    boolean isGone() {
        return gone;
    }

    /** What was drawn, with its blanks. */
    Stencil stencil() {
        flush();
        return Stencil.cut(getContentType(), Map.copyOf(headers), isForMany() ? withoutNonce() : bytes.toByteArray());
    }

    /** Sends what was held back. */
    void release() throws IOException {
        flush();
        if (bytes.size() > 0 && !gone) {
            getResponse().getOutputStream().write(bytes.toByteArray());
        }
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Held();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name, value);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name, value);
        super.addHeader(name, value);
    }

    private void note(String name, String value) {
        personal |= "Set-Cookie".equalsIgnoreCase(name);
        if (POLICY.equalsIgnoreCase(name)) {
            Matcher found = NONCE.matcher(value);
            nonce = found.find() ? found.group(1) : nonce;
        } else {
            headers.put(name, value);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        gone = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        gone = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        gone = true;
        super.sendRedirect(location);
    }

    /** The length is known at the end only. */
    @Override
    public void setContentLength(int length) {
        // left to whoever sends
    }

    @Override
    public void setContentLengthLong(long length) {
        // left to whoever sends
    }

    @Override
    public void flushBuffer() {
        flush();
    }

    @Override
    public void resetBuffer() {
        flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        stream = null;
        writer = null;
        super.reset();
    }

    /** Writes to memory. */
    private final class Held extends ServletOutputStream {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] block, int offset, int length) {
            bytes.write(block, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are not written asynchronously");
        }
    }
}
