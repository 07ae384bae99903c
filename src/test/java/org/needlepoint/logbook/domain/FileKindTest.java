package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertEquals(Optional.of(FileKind.PDF), FileKind.of(InFiles.pdf("a")));
        assertEquals(Optional.of(FileKind.PNG), FileKind.of(InFiles.png()));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(InFiles.jpeg()));
    }

    @Test
    void whatOnlyCallsItselfAPdfIsNone() {
        for (String text : new String[] {
            "",
            "%PDF-1.7",
            "licence.pdf",
            "<html>%PDF-1.7 startxref %%EOF</html>",
            " %PDF-1.7\nstartxref\n9\n%%EOF",
            "MZ\u0000%%EOF"
        }) {
            assertEquals(Optional.empty(), FileKind.of(text.getBytes(StandardCharsets.ISO_8859_1)), text);
        }
    }

    @Test
    void aFileThatWasCutOffIsNone() {
        for (byte[] whole : new byte[][] {InFiles.pdf("a"), InFiles.png(), InFiles.jpeg()}) {
            for (int length = 0; length < whole.length - 1; length++) {
                assertEquals(Optional.empty(), FileKind.of(Arrays.copyOf(whole, length)), "cut to " + length);
            }
        }
    }

    @Test
    void camerasMayPutAPictureInFrontAndSomethingBehind() {
        byte[] small = InFiles.jpeg();
        ByteArrayOutputStream camera = new ByteArrayOutputStream();
        camera.writeBytes(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, (byte) (2 + small.length)});
        camera.writeBytes(small);
        byte[] begun = camera.toByteArray();
        assertEquals(Optional.empty(), FileKind.of(begun), "the end of the small picture is not that of the file");
        camera.write(small, 2, small.length - 2);
        camera.writeBytes("left by the camera".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(camera.toByteArray()));
    }

    @Test
    void aPngMayHaveSomethingBehindItsEnd() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(InFiles.png());
        png.writeBytes("left by a program".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Optional.of(FileKind.PNG), FileKind.of(png.toByteArray()));
        byte[] endless = InFiles.png();
        endless[33] = (byte) 0xff;
        assertEquals(Optional.empty(), FileKind.of(endless), "its second part is longer than the file");
    }

    @Property
    void whateverIsSentThereIsAnAnswer(@ForAll byte[] bytes) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
        jpeg.writeBytes(bytes);
        FileKind.of(jpeg.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(InFiles.png(), 0, 16);
        png.writeBytes(bytes);
        FileKind.of(png.toByteArray());
        assertEquals(Optional.empty(), FileKind.of(bytes).filter(kind -> bytes.length < 4));
    }
}
