package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.needlepoint.logbook.store.BoardMemberStore;

/** The people whose pathways name a board. */
@ApplicationScoped
public class BoardMembers {

    @Inject
    private BoardMemberStore store;

    @Transactional
    public int count(String board) {
        return store.count(board);
    }

    /** The inner keys of the next accounts behind one, in their order. */
    @Transactional
    public List<Long> after(String board, long account, int most) {
        return store.after(board, account, most);
    }
}
