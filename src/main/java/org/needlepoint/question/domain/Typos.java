package org.needlepoint.question.domain;

import java.util.Arrays;

/** How far two texts are apart: letters too many, too few, wrong, or two neighbours swapped. */
final class Typos {

    private Typos() {}

    /** The number of slips between two texts, or {@code most + 1} if there are more. */
    static int between(String one, String other, int most) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return Math.abs(a.length - b.length) > most ? most + 1 : Math.min(distance(a, b), most + 1);
    }

    /** Optimal string alignment, three rows at a time. */
    private static int distance(int[] a, int[] b) {
        int[] before = new int[b.length + 1];
        int[] above = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length; i++) {
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int wrong = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(wrong, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length];
    }
}
