package org.needlepoint.content;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.report.ContentReport;
import org.needlepoint.content.domain.report.ReportText;

/** {@code ./needlepoint content}: tells an author what a folder holds, without a server. Needs nothing but this feature's and its libraries' classes. */
public final class ContentCommand {

    private ContentCommand() {}

    /**
     * Prints the report; the exit code is 1 when there are problems.
     *
     * @param arguments a folder that is there, and {@code --json} after it for a program to read
     */
    public static void main(String[] arguments) {
        try {
            ContentReport report = report(Path.of(arguments[0]));
            print(List.of(arguments).contains("--json") ? report.json() + "\n" : ReportText.of(report));
            System.exit(report.problems().isEmpty() ? 0 : 1);
        } catch (UncheckedIOException e) {
            System.err.println("needlepoint: " + e.getMessage() + ". Mend its rights, or choose another with --dir.");
            System.exit(1);
        }
    }

    /** In UTF-8, whatever the machine writes by itself. */
    private static void print(String text) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }

    static ContentReport report(Path folder) {
        ContentFiles files = ContentFiles.read(folder);
        ContentParser.Parsed parsed = ContentParser.parse(files.texts());
        List<Problem> problems = Stream.concat(files.problems().stream(), parsed.problems().stream())
                .toList();
        return ContentReport.of(parsed.catalogue(), problems);
    }
}
