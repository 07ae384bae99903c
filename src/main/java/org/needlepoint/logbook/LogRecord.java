package org.needlepoint.logbook;

import java.util.List;

/** Everything on record about one person, each list in the order of its public ids. */
public record LogRecord(
        List<Pathway> pathways, List<LoggedSession> sessions, List<Paper> papers, List<SignedSkill> skills) {

    public LogRecord {
        pathways = List.copyOf(pathways);
        sessions = List.copyOf(sessions);
        papers = List.copyOf(papers);
        skills = List.copyOf(skills);
    }
}
