package org.needlepoint.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The answer to HEAD. The container drops its body by itself over HTTP/1.1 alone; over HTTP/2 it sends it, which RFC 9110 §9.3.2 forbids. */
class HeadersAlone extends HttpServletResponseWrapper {

    private final ServletOutputStream nowhere = new Nowhere();
    private final PrintWriter text = new PrintWriter(new OutputStreamWriter(nowhere, StandardCharsets.UTF_8));

    HeadersAlone(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return nowhere;
    }

    @Override
    public PrintWriter getWriter() {
        return text;
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing is written");
        }

        @Override
        public void write(int b) {
            // nowhere
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            // nowhere
        }
    }
}
