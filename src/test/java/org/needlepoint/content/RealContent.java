package org.needlepoint.content;

import java.nio.file.Path;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.parse.ContentParser;

/** The catalogue that is shipped, for tests of what others make of it. */
public final class RealContent {

    public static final Catalogue CATALOGUE =
            ContentParser.parse(ContentFiles.read(Path.of("content")).texts()).catalogue();

    private RealContent() {}
}
