package org.needlepoint.certify.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.CycleCredits;
import org.needlepoint.certify.domain.AuditIndex;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.logbook.Evidences;
import org.needlepoint.logbook.Paper;
import org.needlepoint.logbook.PaperView;
import org.needlepoint.logbook.domain.Tenths;

/**
 * {@code GET /credits/packs/{programme}}: a ZIP with the papers that count in the caller's present cycle, an index and their hashes. Written as it
 * goes out, one file in memory at a time.
 */
@WebServlet("/credits/packs/*")
public class AuditPackServlet extends HttpServlet {

    @Inject
    private transient CycleCredits credits;

    @Inject
    private transient Evidences evidences;

    @Inject
    private transient CurrentCaller who;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = who.require();
        String path = String.valueOf(request.getPathInfo());
        CycleCredits.Pack pack = credits.pack(caller, path.substring(1));
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + pack.cycle().programmeId() + "-"
                        + pack.cycle().from() + ".zip\"");
        response.setHeader("Cache-Control", "private, no-store");
        List<AuditIndex.Line> lines = lines(pack);
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            entry(zip, "index.csv", AuditIndex.csv(lines).getBytes(StandardCharsets.UTF_8));
            entry(zip, "SHA256SUMS", AuditIndex.hashes(lines).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < pack.papers().size(); i++) {
                PaperView paper = pack.papers().get(i);
                entry(
                        zip,
                        AuditIndex.file(i + 1, paper.fileName()),
                        evidences.file(caller, paper.paper().publicId()).bytes());
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static List<AuditIndex.Line> lines(CycleCredits.Pack pack) {
        List<AuditIndex.Line> lines = new ArrayList<>();
        for (int i = 0; i < pack.papers().size(); i++) {
            PaperView view = pack.papers().get(i);
            String file = AuditIndex.file(i + 1, view.fileName());
            pack.counts().get(view.paper().publicId()).forEach(count -> lines.add(line(view, count, file)));
        }
        return lines;
    }

    private static AuditIndex.Line line(PaperView view, CreditCount count, String file) {
        Paper paper = view.paper();
        return new AuditIndex.Line(
                paper.from().toString(),
                view.title(),
                count.category(),
                Tenths.words(count.tenths()),
                Tenths.words(count.size()),
                file,
                paper.fileHash().orElse(""),
                count.acceptedAt().toString(),
                paper.publicId());
    }
}
