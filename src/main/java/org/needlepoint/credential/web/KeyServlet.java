package org.needlepoint.credential.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.needlepoint.credential.SigningKeys;
import org.needlepoint.credential.domain.VerifyingKey;
import org.needlepoint.shared.domain.Refusal;

/** {@code GET /api/keys} and {@code /api/keys/{keyId}}: the public keys, old ones too, at an address that stays. */
@WebServlet("/api/keys/*")
public class KeyServlet extends HttpServlet {

    @Inject
    private transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            response.setHeader("Cache-Control", "public, max-age=300");
            Json.write(response, "application/jwk-set+json", keys.published());
            return;
        }
        Optional<VerifyingKey> key = keys.find(path.substring(1));
        if (key.isPresent()) {
            response.setHeader("Cache-Control", "public, max-age=86400");
            Json.write(response, "application/jwk+json", key.get().jwk());
        } else {
            Json.refuse(response, new Refusal.NotFound(), "There is no key with this id.");
        }
    }
}
