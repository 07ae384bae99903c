package org.needlepoint.rules.web;

import java.time.ZoneId;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.RulePack.Told;

/**
 * One thing that a board asks for, and how far the caller is.
 *
 * @param state the style class
 * @param verdict key of the words, which take have, need and missing; null for a stranger
 * @param have the last day for what has lapsed
 * @param proof what is on record; null where nothing is
 */
public record AskedLine(
        Told told, String state, String verdict, String have, String need, String missing, OnRecord proof) {

    static AskedLine of(Told told) {
        return new AskedLine(told, "none", null, null, null, null, null);
    }

    static AskedLine of(Told told, Standing standing, ZoneId zone) {
        OnRecord proof = OnRecord.of(standing, zone).orElse(null);
        if (standing instanceof Standing.Short begun) {
            Unit unit = begun.unit();
            String have = amount(begun.have(), unit);
            String key = "short." + unit;
            return new AskedLine(
                    told, "short", key, have, amount(begun.need(), unit), amount(begun.missing(), unit), proof);
        }
        if (standing instanceof Standing.Open open) {
            String need = amount(open.need(), open.unit());
            boolean counted = open.unit() == Unit.HOURS || open.unit() == Unit.SESSIONS;
            return new AskedLine(told, "open", counted ? "open." + open.unit() : "open", "0", need, need, null);
        }
        if (standing instanceof Standing.Lapsed lapsed) {
            return new AskedLine(told, "open", "lapsed", Days.print(lapsed.on()), null, null, proof);
        }
        String word = word(standing);
        return new AskedLine(told, state(word), word, null, null, null, proof);
    }

    private static String word(Standing standing) {
        if (standing instanceof Standing.Met) {
            return standing.requirement() instanceof Requirement.LicenceAccepted ? "met.licence" : "met";
        }
        if (standing instanceof Standing.Waived) {
            return "waived";
        }
        if (standing instanceof Standing.Waiting) {
            return "waiting";
        }
        return standing instanceof Standing.Barred ? "barred" : "unknown";
    }

    private static String state(String word) {
        return switch (word) {
            case "met.licence" -> "met";
            case "waiting", "barred" -> "open";
            default -> word;
        };
    }

    private static String amount(int number, Unit unit) {
        boolean tenths = unit == Unit.HOURS || unit == Unit.CREDITS;
        if (!tenths) {
            return Integer.toString(number);
        }
        return number % 10 == 0 ? Integer.toString(number / 10) : number / 10 + "." + number % 10;
    }
}
