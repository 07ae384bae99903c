package org.needlepoint.logbook.domain;

import java.util.List;

/**
 * A session as somebody typed it, before anything is checked.
 *
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
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
