package org.needlepoint.certify.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/**
 * What one programme looks at, of all that is on record about a person. A session or a mark belongs to the programme in whose pathway it was made;
 * a paper that names no programme serves all.
 */
public final class Relevant {

    private final Set<String> courses = new HashSet<>();
    private final Set<String> quizzes = new HashSet<>();
    private final Set<String> checklists = new HashSet<>();
    private final Set<String> modalities = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();
    private final Set<String> programmes = new HashSet<>();
    private final Set<Document.Type> papers = EnumSet.noneOf(Document.Type.class);
    private final String programmeId;
    private final boolean joining;

    private Relevant(Programme programme) {
        programmeId = programme.id();
        joining = programme.joining() == Programme.Joining.NEEDED;
        programmes.add(programmeId);
        programme.all().forEach(this::note);
    }

    /** What the programme looks at. */
    public static Relevant to(Programme programme) {
        return new Relevant(programme);
    }

    public Set<String> courses() {
        return Set.copyOf(courses);
    }

    public Set<String> quizzes() {
        return Set.copyOf(quizzes);
    }

    /** The part of the facts. Whoever left and joined again keeps what was signed on the way that they left. */
    public Facts of(Facts facts) {
        String board = facts.pathway(programmeId).map(Joined::board).orElse("");
        FactsBuilder part = FactsBuilder.from(facts);
        part.joined.removeIf(way -> !way.programmeId().equals(programmeId));
        Set<String> ways = part.joined.stream().map(Joined::id).collect(Collectors.toSet());
        Set<String> others = facts.documents().stream()
                .filter(paper -> !serves(paper))
                .map(Document::id)
                .collect(Collectors.toSet());
        part.courses.keySet().retainAll(courses);
        part.quizzes.keySet().retainAll(quizzes);
        part.checklists.keySet().retainAll(checklists);
        part.sessions.removeIf(
                session -> !ways.contains(session.pathway()) || !modalities.contains(session.modality()));
        part.documents.removeIf(paper -> others.contains(paper.id()));
        part.skills.removeIf(mark -> !ways.contains(mark.pathway()) || !asked(mark, part));
        part.certificates.removeIf(held -> !programmes.contains(held.programmeId()));
        part.credits.removeIf(count -> !schemes.contains(count.scheme()) || others.contains(count.document()));
        part.waivers.removeIf(waiver -> !waiver.programmeId().equals(programmeId));
        part.laws.removeIf(law -> !law.board().equals(board));
        return part.build();
    }

    /** Whether records beside reading and quizzes can make a difference. */
    public boolean practised() {
        return joining || !papers.isEmpty() || !modalities.isEmpty() || !checklists.isEmpty();
    }

    private boolean serves(Document paper) {
        return papers.contains(paper.type())
                && (paper.programmeId().isEmpty() || paper.programmeId().equals(programmeId));
    }

    private static boolean asked(SkillMark mark, FactsBuilder part) {
        return mark.outcome() == SkillMark.Outcome.CRITICAL
                || part.checklists.values().stream().anyMatch(items -> items.contains(mark.item()));
    }

    private void note(Requirement requirement) {
        if (requirement instanceof Requirement.CourseRead course) {
            courses.add(course.courseId());
        } else if (requirement instanceof Requirement.QuizPassed quiz) {
            quizzes.add(quiz.quizId());
        } else if (requirement instanceof Requirement.TheoryHours hours) {
            papers.add(Document.Type.THEORY);
            courses.addAll(hours.study().map(Requirement.Study::courses).orElse(List.of()));
            quizzes.addAll(hours.study().map(Requirement.Study::quizzes).orElse(List.of()));
        } else if (requirement instanceof Requirement.SupervisedTreatments treatments) {
            modalities.add(treatments.modality());
        } else if (requirement instanceof Requirement.SkillsSigned skills) {
            checklists.addAll(skills.checklists());
        } else if (requirement instanceof Requirement.CertificateHeld held) {
            programmes.add(held.programmeId());
        } else if (requirement instanceof Requirement.Credits credits) {
            papers.add(Document.Type.CREDIT);
            schemes.add(credits.scheme());
        } else {
            paper(requirement).ifPresent(papers::add);
        }
    }

    private static Optional<Document.Type> paper(Requirement requirement) {
        if (requirement instanceof Requirement.InPersonHours) {
            return Optional.of(Document.Type.IN_PERSON);
        }
        if (requirement instanceof Requirement.CaseReports) {
            return Optional.of(Document.Type.CASE_REPORT);
        }
        if (requirement instanceof Requirement.LicenceAccepted) {
            return Optional.of(Document.Type.LICENCE);
        }
        return requirement instanceof Requirement.CprInDate ? Optional.of(Document.Type.CPR) : Optional.empty();
    }
}
