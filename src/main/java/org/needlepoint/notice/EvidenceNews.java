package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.needlepoint.logbook.EvidenceDecided;
import org.needlepoint.notice.domain.News;
import org.needlepoint.notice.store.NoticeStore;

/** Tells somebody that a paper of theirs was answered, in the transaction of the answer. */
@ApplicationScoped
public class EvidenceNews {

    @Inject
    private NoticeStore store;

    @Inject
    private Clock clock;

    void tell(@Observes EvidenceDecided decided) {
        String state = decided.state().name().toLowerCase(Locale.ROOT);
        News news = new News(
                decided.accountId(),
                News.Kind.EVIDENCE,
                decided.publicId(),
                decided.state().ordinal(),
                NoticeWords.of("evidence." + state + ".title", decided.title()),
                NoticeWords.of("evidence." + state + ".text", decided.reason()),
                "/evidence/" + decided.publicId());
        store.tell(List.of(news), clock.instant());
    }
}
