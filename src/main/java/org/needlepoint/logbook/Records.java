package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.logbook.store.EvidenceStore;
import org.needlepoint.logbook.store.EvidenceStore.PaperRow;
import org.needlepoint.logbook.store.RecordStore;
import org.needlepoint.logbook.store.RecordStore.MarkLine;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;
import org.needlepoint.logbook.store.RecordStore.PathwayRow;
import org.needlepoint.logbook.store.RecordStore.SessionRow;

/** The read side for decisions: everything on record about people that can weigh in one, of many at once. */
@ApplicationScoped
public class Records {

    @Inject
    private RecordStore store;

    @Inject
    private EvidenceStore evidence;

    /** By account id, an entry for each that was asked for; three selects, none for nobody. */
    @Transactional
    public Map<Long, LogRecord> of(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<SessionRow>> sessions =
                store.sessions(accounts).stream().collect(Collectors.groupingBy(SessionRow::accountId));
        Map<Long, List<PathwayRow>> pathways = store.pathways(accounts).stream()
                .collect(Collectors.groupingBy(row -> row.pathway().accountId()));
        Map<Long, List<PaperRow>> papers =
                evidence.weighty(accounts).stream().collect(Collectors.groupingBy(PaperRow::accountId));
        return accounts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        account -> record(
                                sessions.getOrDefault(account, List.of()),
                                pathways.getOrDefault(account, List.of()),
                                papers.getOrDefault(account, List.of()))));
    }

    private static LogRecord record(List<SessionRow> sessions, List<PathwayRow> pathways, List<PaperRow> papers) {
        return new LogRecord(
                pathways.stream()
                        .map(PathwayRow::pathway)
                        .distinct()
                        .map(Records::pathway)
                        .sorted(Comparator.comparing(Pathway::publicId))
                        .toList(),
                sessions.stream()
                        .map(Records::session)
                        .sorted(Comparator.comparing(LoggedSession::publicId))
                        .toList(),
                papers.stream()
                        .map(Papers::paper)
                        .sorted(Comparator.comparing(Paper::publicId))
                        .toList(),
                pathways.stream()
                        .flatMap(row ->
                                row.mark().map(mark -> skill(row.pathway().publicId(), mark)).stream())
                        .sorted(Comparator.comparing(SignedSkill::publicId))
                        .toList());
    }

    static Pathway pathway(PathwayLine row) {
        return new Pathway(
                row.id(),
                row.publicId(),
                row.accountId(),
                row.organisationId(),
                row.programmeId(),
                row.board(),
                row.policy(),
                row.joinedAt(),
                row.consentForm(),
                row.consentAt(),
                row.leftAt());
    }

    private static LoggedSession session(SessionRow row) {
        return new LoggedSession(
                row.publicId(),
                row.pathway(),
                row.on(),
                row.modality(),
                row.technique(),
                row.regions(),
                row.state(),
                row.hash(),
                row.supervisor(),
                row.signedAt(),
                row.withdrawnAt());
    }

    private static SignedSkill skill(String pathway, MarkLine mark) {
        return new SignedSkill(
                mark.publicId(),
                mark.assessment(),
                pathway,
                mark.item(),
                mark.examiner(),
                mark.region(),
                mark.technique(),
                mark.on(),
                mark.until(),
                SignedSkill.Outcome.valueOf(mark.outcome()),
                mark.at());
    }
}
