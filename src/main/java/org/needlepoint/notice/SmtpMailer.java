package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one mail to the mail server that the settings name. */
@ApplicationScoped
public class SmtpMailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONNECT_MS = "5000";
    private static final String ANSWER_MS = "10000";

    private Optional<String> host;
    private String port;
    private Optional<String> user;
    private String password;
    private String tls;
    private String from;

    /**
     * A mail in plain words.
     *
     * @param id what makes it this mail, whenever it is sent
     */
    public record Mail(String id, String email, String name, String title, String text) {}

    /** What the server did with a mail. */
    public enum Answer {
        TAKEN,
        /** It certainly did not take it. */
        NOT_TAKEN,
        /** The connection ended before its answer: it may have taken it. */
        UNCERTAIN
    }

    /** @param detail what went wrong, for administrators; empty when nothing did */
    public record Outcome(Answer answer, String detail) {}

    protected SmtpMailer() {
        // for the proxy
    }

    /** @param tls none, starttls or tls */
    @Inject
    SmtpMailer(
            @ConfigProperty(name = "needlepoint.mail.host") Optional<String> host,
            @ConfigProperty(name = "needlepoint.mail.port", defaultValue = "587") String port,
            @ConfigProperty(name = "needlepoint.mail.user") Optional<String> user,
            @ConfigProperty(name = "needlepoint.mail.password") Optional<String> password,
            @ConfigProperty(name = "needlepoint.mail.tls", defaultValue = "starttls") String tls,
            @ConfigProperty(name = "needlepoint.mail.from") Optional<String> from) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password.orElse("");
        this.tls = tls;
        this.from = from.orElse("");
    }

    /** Whether there is a server to hand mail to. */
    public boolean isSet() {
        return host.isPresent();
    }

    /** Sends the mail; call it outside any transaction, for it takes seconds when the server is slow. */
    public Outcome send(Mail mail) {
        Session session = Session.getInstance(properties());
        Traced message = null;
        try (Transport transport = session.getTransport("smtp")) {
            message = message(session, mail);
            // Nobody's password is null: with an empty one the library would sign in as the user of this machine.
            transport.connect(
                    host.orElseThrow(), Integer.parseInt(port), user.orElse(null), user.isPresent() ? password : null);
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome(Answer.TAKEN, "");
        } catch (MessagingException e) {
            boolean unclear = message != null && message.begun && !isAnswer(e);
            return new Outcome(unclear ? Answer.UNCERTAIN : Answer.NOT_TAKEN, String.valueOf(e.getMessage()));
        }
    }

    /** A server that answers begins with three digits; one that went away is reported as a failure to send too. */
    private static boolean isAnswer(MessagingException e) {
        return e instanceof SendFailedException
                && String.valueOf(e.getMessage()).matches("(?s)[45]\\d\\d.*");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf("tls".equals(tls)));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf("starttls".equals(tls)));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf("starttls".equals(tls)));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        // The server's word on whether it took the mail is all there is to know: no waiting for its goodbye.
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    private Traced message(Session session, Mail mail) throws MessagingException {
        Traced message = new Traced(session, mail.id() + "@" + from.replaceFirst(".*@", ""));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, address(mail));
        message.setSubject(oneLine(mail.title()), UTF_8);
        message.setText(mail.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(Mail mail) throws MessagingException {
        try {
            return new InternetAddress(mail.email(), oneLine(mail.name()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    /** A line end in a name or a title would begin a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /** Knows whether its text has begun to go out, and keeps its id. */
    private static final class Traced extends MimeMessage {
        private final String id;
        private boolean begun;

        Traced(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            begun = true;
            super.writeTo(out, ignored);
        }
    }
}
