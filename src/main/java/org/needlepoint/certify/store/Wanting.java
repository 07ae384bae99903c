package org.needlepoint.certify.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needlepoint.certify.domain.Relevant;
import org.needlepoint.content.domain.Programme;

/** Asks for people who take part in a programme and have no row for it, or one that another text of a programme made. */
public final class Wanting {

    private static final String NO_ROW =
            "not exists (select 1 from programme_standing s where s.account_id = a.id" + " and s.programme_id = ?)";
    private static final String JOINED =
            "exists (select 1 from pathway w where w.account_id = a.id and w.programme_id = ? and w.left_at is null)";
    private static final String HOLDS =
            "exists (select 1 from credential c where c.account_id = a.id and c.programme_id = ?)";
    private static final String READ = "exists (select 1 from lesson_progress l where l.account_id = a.id"
            + " and l.read_at is not null and l.course_id in (%s))";
    private static final String PASSED = "exists (select 1 from attempt t where t.account_id = a.id and t.passed = true"
            + " and t.state = 'FINISHED' and t.quiz_id in (%s))";

    private final List<Object> values = new ArrayList<>();
    private final String sql;

    /** @param programmes of today */
    public Wanting(Collection<Programme> programmes) {
        List<String> cases = new ArrayList<>();
        cases.add(other(programmes));
        programmes.forEach(programme -> cases.add(missing(programme)));
        sql = "select a.id from account a where a.id > ? and a.closed_at is null and (" + String.join(" or ", cases)
                + ")";
    }

    String sql() {
        return sql;
    }

    Object[] values(long after) {
        List<Object> all = new ArrayList<>();
        all.add(after);
        all.addAll(values);
        return all.toArray();
    }

    private String other(Collection<Programme> programmes) {
        if (programmes.isEmpty()) {
            return "exists (select 1 from programme_standing s where s.account_id = a.id)";
        }
        List<String> same = new ArrayList<>();
        programmes.forEach(programme -> {
            same.add("s.programme_id = ? and s.revision = ?");
            values.add(programme.id());
            values.add(programme.revision());
        });
        return "exists (select 1 from programme_standing s where s.account_id = a.id and not ("
                + String.join(" or ", same) + "))";
    }

    private String missing(Programme programme) {
        List<String> parts = new ArrayList<>(List.of(JOINED, HOLDS));
        values.addAll(List.of(programme.id(), programme.id(), programme.id()));
        if (programme.joining() == Programme.Joining.OPEN) {
            begun(programme, parts);
        }
        return NO_ROW + " and (" + String.join(" or ", parts) + ")";
    }

    /** As {@code Summary} has it. */
    private void begun(Programme programme, List<String> parts) {
        Set<String> courses = new HashSet<>(Relevant.to(programme).courses());
        Set<String> quizzes = new HashSet<>(Relevant.to(programme).quizzes());
        if (!courses.isEmpty()) {
            parts.add(READ.formatted(StandingStore.marks(courses)));
            values.addAll(courses);
        }
        if (!quizzes.isEmpty()) {
            parts.add(PASSED.formatted(StandingStore.marks(quizzes)));
            values.addAll(quizzes);
        }
    }
}
