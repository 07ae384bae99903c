package org.needlepoint.logbook.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Evidences;
import org.needlepoint.logbook.StoredFile;
import org.needlepoint.logbook.Upload;
import org.needlepoint.logbook.domain.TypedPaper;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Takes a paper with its file, and gives the file back: {@code POST /evidence/files}, {@code GET /evidence/files/{id}}. A servlet and no page, since a
 * page's form is never larger than a text.
 */
@WebServlet("/evidence/files/*")
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class EvidenceServlet extends HttpServlet {

    /** So many files are held in memory at once, each some times over. */
    private static final int AT_ONCE = 3;

    private static final String PAGE = "/evidence.xhtml";

    private final transient Semaphore room = new Semaphore(AT_ONCE, true);

    @Inject
    private transient Evidences evidences;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!caller.sends(request.getParameter("np-token"))) {
            throw new Refused(new Refusal.CrossSite());
        }
        TypedPaper typed = new TypedPaper(
                request.getParameter("kind"),
                request.getParameter("report"),
                request.getParameter("title"),
                request.getParameter("amount"),
                request.getParameter("modality"),
                request.getParameter("from"),
                request.getParameter("until"),
                request.getParameter("note"));
        try {
            String id = submit(request, typed);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/evidence/" + id + "?done=sent");
        } catch (Refused refused) {
            response.setStatus(refused.refusal().status());
            request.setAttribute(PaperForm.ATTRIBUTE, PaperForm.of(typed, refused.refusal()));
            request.getRequestDispatcher(PAGE).forward(new PlainGet(request), response);
        }
    }

    private String submit(HttpServletRequest request, TypedPaper typed) throws IOException, ServletException {
        room.acquireUninterruptibly();
        try {
            return evidences.submit(caller.require(), typed, upload(request));
        } finally {
            room.release();
        }
    }

    private static Upload upload(HttpServletRequest request) throws IOException, ServletException {
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part part = parts ? request.getPart("file") : null;
        if (part == null) {
            return null;
        }
        try (InputStream bytes = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), bytes.readNBytes(Upload.LARGEST + 1));
        } finally {
            part.delete();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            // Who goes back to it, or loads it again.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/evidence");
            return;
        }
        StoredFile file = evidences.file(caller.require(), path.substring(1));
        response.setContentType(file.kind().mediaType());
        response.setContentLength(file.bytes().length);
        // Saved, never shown by us: what somebody sent has no business on this site's address.
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.bytes());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
