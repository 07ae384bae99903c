package org.needlepoint.logbook.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A session as somebody typed it, before anything is checked.
 *
 * @param modality may be left out: then it is that of the technique
 * @param supervisor public id, or the number of the licence
 * @param sites of the atlas, or regions, by id
 * @param explained where needles that did not come out are
 * @param adverse id of a grade; empty when nothing adverse happened
 */
public record TypedSession(
        String on,
        String supervisor,
        String setting,
        String modality,
        String technique,
        List<String> sites,
        String needlesIn,
        String needlesOut,
        String explained,
        String reaction,
        String adverse,
        String adverseText,
        String reflection) {

    public TypedSession {
        on = plain(on);
        supervisor = plain(supervisor);
        setting = plain(setting);
        modality = plain(modality);
        technique = plain(technique);
        sites = sites.stream()
                .map(TypedSession::plain)
                .filter(s -> !s.isEmpty())
                .toList();
        needlesIn = plain(needlesIn);
        needlesOut = plain(needlesOut);
        explained = plain(explained);
        reaction = plain(reaction);
        adverse = plain(adverse);
        adverseText = plain(adverseText);
        reflection = plain(reflection);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n").replace("\0", "");
    }

    /** An empty form; the day too is left to who writes, for no server knows theirs. */
    public static TypedSession blank() {
        return new TypedSession("", "", "", "", "", List.of(), "", "", "", "", "", "", "");
    }

    /** A form for a new session, with what was the same at the last one. */
    public static TypedSession like(StoredSession last) {
        return new TypedSession(
                "",
                last.supervisor(),
                last.body().setting(),
                "",
                last.technique(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** An entry as it would have to be typed. */
    public static TypedSession of(StoredSession entry) {
        List<String> places = new ArrayList<>(entry.body().sites());
        places.addAll(entry.body().regions());
        return new TypedSession(
                entry.on().toString(),
                entry.supervisor(),
                entry.body().setting(),
                entry.modality(),
                entry.technique(),
                places,
                String.valueOf(entry.body().in()),
                String.valueOf(entry.body().out()),
                entry.text("explained"),
                entry.body().reaction(),
                entry.adverse(),
                entry.text("adverse-text"),
                entry.text("reflection"));
    }
}
