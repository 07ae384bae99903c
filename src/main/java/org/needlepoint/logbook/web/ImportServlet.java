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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionImports;
import org.needlepoint.logbook.SessionImports.Preview;
import org.needlepoint.logbook.domain.SessionRows;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Takes a file of sessions, first to look at and then to save; a servlet and no page, since a page's form is never larger than a text. */
@WebServlet(ImportServlet.PATH)
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class ImportServlet extends HttpServlet {

    static final String PATH = "/logbook/import/file";

    private static final String PAGE = "/logbook-import.xhtml";

    /** So many files are read at once: each takes a processor for a while. */
    private static final int AT_ONCE = 2;

    private final transient Semaphore room = new Semaphore(AT_ONCE, true);

    @Inject
    private transient SessionImports imports;

    @Inject
    private transient CurrentCaller caller;

    /** Who goes back to it, or loads it again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response, "/logbook/import");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!caller.sends(request.getParameter("np-token"))) {
            throw new Refused(new Refusal.CrossSite());
        }
        room.acquireUninterruptibly();
        try {
            take(request, response);
        } finally {
            room.release();
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String pathway = request.getParameter("pathway");
        byte[] file = file(request);
        String text = SessionRows.text(file).orElse("");
        try {
            if ("take".equals(request.getParameter("do"))) {
                imports.take(caller.require(), pathway, file, request.getParameter("hash"));
                lead(request, response, "/logbook?done=imported");
                return;
            }
            Preview preview = imports.dryRun(caller.require(), pathway, file);
            show(request, response, new ImportPage.Sent(pathway, text, Optional.of(preview), List.of()));
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            if (refusal.detail().isEmpty() && !(refusal instanceof Refusal.Stale)) {
                throw refused;
            }
            response.setStatus(refusal.status());
            show(request, response, new ImportPage.Sent(pathway, text, Optional.empty(), List.of(refusal.detail())));
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, ImportPage.Sent sent)
            throws IOException, ServletException {
        request.setAttribute(ImportPage.ATTRIBUTE, sent);
        request.getRequestDispatcher(PAGE).forward(new PlainGet(request), response);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }

    /** The file, or what was pasted where none was chosen; read as parts, for a text of this size is no parameter. */
    private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
        byte[] file = part(request, "file");
        return file.length == 0 ? part(request, "csv") : file;
    }

    /** @return one byte more than is taken where there are more; empty where there is none */
    private static byte[] part(HttpServletRequest request, String name) throws IOException, ServletException {
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part part = parts ? request.getPart(name) : null;
        if (part == null) {
            return new byte[0];
        }
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readNBytes(SessionImports.LARGEST + 1);
        } finally {
            part.delete();
        }
    }
}
