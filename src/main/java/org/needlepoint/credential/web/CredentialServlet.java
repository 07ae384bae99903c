package org.needlepoint.credential.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.needlepoint.account.web.ClientConnection;
import org.needlepoint.credential.Credentials;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * {@code GET /api/credentials/{code}}: what a certificate is worth now, with all that is needed to check it elsewhere. A plain servlet:
 * registers ask in bulk, and a framework would cost more than the answer.
 */
@WebServlet("/api/credentials/*")
public class CredentialServlet extends HttpServlet {

    private static final Base64.Encoder BYTES = Base64.getUrlEncoder().withoutPadding();

    @Inject
    private transient Credentials credentials;

    @Inject
    private transient ClientConnection connection;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        try {
            answer(credentials.verify(code(request), connection.network(request)), response);
        } catch (Refused refused) {
            Json.refuse(response, refused.refusal(), "Too many codes were tried from this network. Wait a minute.");
        }
    }

    private static String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private void answer(Verification verification, HttpServletResponse response) throws IOException {
        if (verification instanceof Verification.Mistyped) {
            Json.refuse(
                    response, new Refusal.TypingError(), "This is a typing error. Compare the code with the paper.");
        } else if (verification instanceof Verification.Unknown) {
            Json.refuse(response, new Refusal.NotFound(), "No certificate has this code. Compare it with the paper.");
        } else {
            Json json = new Json()
                    .put("status", verification.word())
                    .put("checkedAt", clock.instant().toString());
            verification.known().ifPresent(known -> describe(known, json));
            json.write(response);
        }
    }

    private static void describe(Verification.Known known, Json json) {
        Snapshot snapshot = known.snapshot();
        known.since().ifPresent(instant -> json.put("since", instant.toString()));
        json.put("code", snapshot.code().text())
                .put("name", snapshot.name())
                .put("title", snapshot.title())
                .put("scope", snapshot.scope())
                .put("issuer", snapshot.issuer())
                .put("issuedOn", snapshot.issuedOn().toString());
        snapshot.expiresOn().ifPresent(day -> json.put("expiresOn", day.toString()));
        json.put("keyId", known.signed().keyId())
                .put("signature", known.signed().signature())
                .put("payload", known.signed().payload())
                .put(
                        "payloadBytes",
                        BYTES.encodeToString(known.signed().payload().getBytes(StandardCharsets.UTF_8)));
    }
}
