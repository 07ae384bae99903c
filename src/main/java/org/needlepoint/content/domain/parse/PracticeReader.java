package org.needlepoint.content.domain.parse;

import java.util.function.Function;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.content.domain.practice.Skills;
import org.needlepoint.content.domain.text.Fields;

/** Reads what practice is recorded in and held against; empty where files are missing, so that a folder of content needs none. */
record PracticeReader(Desk desk, Folder folder) {

    Practice read(Atlas atlas) {
        return new Practice(
                one(FileKind.LOGBOOK, Logbook.EMPTY, new LogbookReader(desk, atlas)::read),
                one(FileKind.SKILLS, Skills.EMPTY, new SkillsReader(desk)::read),
                new RulebookReader(desk, folder).read());
    }

    private <T> T one(FileKind kind, T none, Function<Fields, T> reader) {
        return folder.files(kind).stream()
                .findFirst()
                .flatMap(file -> Fields.read(file, desk.problems()))
                .map(reader)
                .orElse(none);
    }
}
