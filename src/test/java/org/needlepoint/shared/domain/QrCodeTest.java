package org.needlepoint.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 8;

    @Test
    void aScannerReadsTheAddress() throws Exception {
        for (int i = 0; i < 50; i++) {
            String address = "https://needlepoint.example/verify/" + PublicId.next();
            assertEquals(address, scan(QrCode.of(address)));
        }
    }

    private static String scan(QrCode qr) throws Exception {
        int width = qr.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(qr.path());
        while (square.find()) {
            int x = Integer.parseInt(square.group(1)) * SCALE;
            int y = Integer.parseInt(square.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + SCALE, 0);
            }
        }
        RGBLuminanceSource picture = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(picture)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
