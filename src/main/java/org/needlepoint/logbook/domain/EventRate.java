package org.needlepoint.logbook.domain;

import java.util.Locale;

/**
 * How often something happened: {@code events} among {@code among} sessions.
 */
public record EventRate(int events, int among) {

    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.96;

    /** "19.2 %"; a dash where nothing was counted. */
    public String percent() {
        return among == 0 ? "–" : words((double) events / among);
    }

    /** The range in which the true rate lies with 95 % confidence (Wilson's interval), "0 % to 25.9 %"; a dash where nothing was counted. */
    public String range() {
        if (among == 0) {
            return "–";
        }
        double rate = (double) events / among;
        double middle = rate + Z * Z / (2 * among);
        double spread = Z * Math.sqrt(rate * (1 - rate) / among + Z * Z / (4.0 * among * among));
        double scale = 1 + Z * Z / among;
        double low = events == 0 ? 0 : Math.max(0, (middle - spread) / scale);
        double high = events == among ? 1 : Math.min(1, (middle + spread) / scale);
        return words(low) + " to " + words(high);
    }

    /** With enough places that a rare event is not nought. */
    private static String words(double rate) {
        double percent = rate * 100;
        String format = percent == 0 || percent == 100 ? "%.0f %%" : percent < 0.1 ? "%.4f %%" : "%.1f %%";
        return String.format(Locale.ENGLISH, format, percent);
    }
}
