package org.needlepoint.content.domain.markdown;

/** Text as it stands in HTML, in an element or between double quotes. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
