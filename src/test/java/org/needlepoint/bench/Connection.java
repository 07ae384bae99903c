package org.needlepoint.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One keep-alive HTTP/1.1 connection on a bare socket. A client library would take more CPU than the server that it measures, on the
 * same cores; this one reuses its buffers and makes objects only when asked for text. Not for several threads.
 */
final class Connection implements Closeable {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final int PATIENCE_MS = 30_000;

    /** The server hangs up after 30 s without a request. */
    private static final long IDLE_NANOS = 15_000_000_000L;

    private final int port;
    private Socket socket;
    private long lastUsed;
    private InputStream in;
    private byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int position;
    private int headLength;
    private byte[] body = new byte[64 * 1024];
    private int bodyLength;

    Connection(int port) {
        this.port = port;
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @return the status
     * @throws IOException when the server hangs up or is silent for 30 s; the next call connects anew
     */
    int send(byte[] request) throws IOException {
        try {
            if (System.nanoTime() - lastUsed > IDLE_NANOS) {
                close();
            }
            if (socket == null) {
                connect();
            }
            lastUsed = System.nanoTime();
            filled = 0;
            socket.getOutputStream().write(request);
            return receive();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Sends so many bytes of a request and hangs up without waiting for an answer. */
    void sendAndHangUp(byte[] request, int length) {
        try {
            close();
            connect();
            socket.getOutputStream().write(request, 0, length);
        } catch (IOException e) {
            // lost all the same
        }
        close();
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
        in = socket.getInputStream();
    }

    private int receive() throws IOException {
        headLength = readHead();
        position = headLength;
        bodyLength = 0;
        int status = digit(9) * 100 + digit(10) * 10 + digit(11);
        String length = header("Content-Length");
        if (length != null) {
            readBody(Integer.parseInt(length));
        } else if (status != 204 && status != 304 && "chunked".equalsIgnoreCase(header("Transfer-Encoding"))) {
            readChunks();
        }
        if ("close".equalsIgnoreCase(header("Connection"))) {
            close();
        }
        return status;
    }

    private int digit(int index) {
        return buffer[index] - '0';
    }

    private int readHead() throws IOException {
        int searched = 0;
        while (true) {
            int end = indexOf(buffer, filled, HEAD_END, searched);
            if (end >= 0) {
                return end + HEAD_END.length;
            }
            searched = Math.max(0, filled - HEAD_END.length);
            fill();
        }
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the server hung up");
        }
        filled += count;
    }

    private void readBody(int length) throws IOException {
        while (filled - position < length) {
            fill();
        }
        if (bodyLength + length > body.length) {
            body = Arrays.copyOf(body, (bodyLength + length) * 2);
        }
        System.arraycopy(buffer, position, body, bodyLength, length);
        bodyLength += length;
        position += length;
    }

    private void readChunks() throws IOException {
        int size;
        do {
            size = readChunkSize();
            readBody(size);
            while (filled - position < 2) {
                fill();
            }
            position += 2;
        } while (size > 0);
    }

    private int readChunkSize() throws IOException {
        int size = 0;
        while (true) {
            while (position == filled) {
                fill();
            }
            byte next = buffer[position++];
            if (next == '\n') {
                return size;
            }
            int value = Character.digit(next, 16);
            size = value < 0 ? size : size * 16 + value;
        }
    }

    /** The value of a header of the last answer, or null. */
    String header(String name) {
        int line = 0;
        while (line < headLength) {
            int end = line;
            while (buffer[end] != '\r') {
                end++;
            }
            if (end - line > name.length() && buffer[line + name.length()] == ':' && startsWith(line, name)) {
                return new String(
                                buffer,
                                line + name.length() + 1,
                                end - line - name.length() - 1,
                                StandardCharsets.ISO_8859_1)
                        .strip();
            }
            line = end + 2;
        }
        return null;
    }

    private boolean startsWith(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.toLowerCase(buffer[from + i]) != Character.toLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean bodyContains(byte[] marker) {
        return indexOf(body, bodyLength, marker, 0) >= 0;
    }

    String body() {
        return new String(body, 0, bodyLength, StandardCharsets.UTF_8);
    }

    int bodyLength() {
        return bodyLength;
    }

    private static int indexOf(byte[] text, int length, byte[] wanted, int from) {
        int last = length - wanted.length;
        for (int i = from; i <= last; i++) {
            int matched = 0;
            while (matched < wanted.length && text[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
        socket = null;
    }
}
