package org.needlepoint.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest {

    private static final SmtpMailer.Mail MAIL = new SmtpMailer.Mail(
            "n1",
            "mei@test.example",
            "Mei Tanaka\r\nBcc: thief@test.example",
            "Ends\nsoon: 合谷",
            "Dear Mei,\nrenew it.");

    private GreenMail post;

    @BeforeEach
    void aMailServerIsThere() {
        ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
        post = new GreenMail(setup);
        post.start();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        assertEquals(
                new SmtpMailer.Outcome(SmtpMailer.Answer.TAKEN, ""),
                mailer(post.getSmtp().getPort()).send(MAIL));
        MimeMessage got = post.getReceivedMessages()[0];
        assertEquals("Ends soon: 合谷", got.getSubject());
        assertEquals("Dear Mei,\r\nrenew it.", got.getContent().toString().strip());
        assertEquals("<n1@needlepoint.example>", got.getMessageID());
        assertEquals("auto-generated", got.getHeader("Auto-Submitted", null));
        assertEquals(1, got.getAllRecipients().length);
        assertNull(got.getHeader("Bcc", null), "a name can't begin a header");
    }

    @Test
    void withoutAServerItIsCertainlyNotTaken() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        SmtpMailer.Outcome outcome = mailer(nobody).send(MAIL);
        assertEquals(SmtpMailer.Answer.NOT_TAKEN, outcome.answer());
        assertFalse(outcome.detail().isEmpty());
    }

    @Test
    void aServerThatRefusesHasNotTakenIt() throws Exception {
        try (Clerk clerk = new Clerk("550 no")) {
            assertEquals(
                    SmtpMailer.Answer.NOT_TAKEN, mailer(clerk.port()).send(MAIL).answer());
        }
    }

    @Test
    void aServerThatGoesAwayInTheMiddleMayHaveTakenIt() throws Exception {
        try (Clerk clerk = new Clerk("")) {
            assertEquals(
                    SmtpMailer.Answer.UNCERTAIN, mailer(clerk.port()).send(MAIL).answer());
        }
    }

    @Test
    void withoutAHostNothingIsSent() {
        assertFalse(new SmtpMailer(Optional.empty(), "25", Optional.empty(), Optional.empty(), "none", Optional.empty())
                .isSet());
        assertTrue(mailer(25).isSet());
    }

    private static SmtpMailer mailer(int port) {
        return new SmtpMailer(
                Optional.of("127.0.0.1"),
                String.valueOf(port),
                Optional.empty(),
                Optional.empty(),
                "none",
                Optional.of("office@needlepoint.example"));
    }

    /** A mail server that takes a mail's text and then says what it is told to, or nothing more. */
    private static final class Clerk implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final String last;

        Clerk(String last) throws IOException {
            this.last = last;
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return door.getLocalPort();
        }

        private void serve() {
            try (Socket guest = door.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII))) {
                say(guest, "220 clerk");
                boolean text = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (text && line.equals(".")) {
                        if (last.isEmpty()) {
                            return;
                        }
                        text = false;
                        say(guest, last);
                    } else if (!text) {
                        text = line.equals("DATA");
                        say(guest, text ? "354 go on" : "250 well");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void say(Socket guest, String line) throws IOException {
            guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            guest.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
