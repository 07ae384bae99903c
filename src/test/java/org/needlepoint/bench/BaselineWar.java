package org.needlepoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs {@link BaselineServlet} as {@code baseline.war}, to be deployed beside the application. */
final class BaselineWar {

    static final String PATH = "/baseline/servlet";

    private BaselineWar() {}

    static Path write(Path folder) throws IOException {
        Path war = folder.resolve("baseline.war");
        String file = BaselineServlet.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream code = BaselineWar.class.getClassLoader().getResourceAsStream(file)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + file));
            code.transferTo(zip);
        }
        return war;
    }
}
