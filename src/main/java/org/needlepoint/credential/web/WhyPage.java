package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.content.Courseware;
import org.needlepoint.credential.Why;

/** Why a certificate was granted, for its holder and for administrators. */
@Named
@RequestScoped
public class WhyPage {

    @Inject
    private Why why;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    private String id;
    private Why.Account account;
    private String decided;
    private List<Reason> reasons = List.of();

    /** One requirement with the records that proved it. */
    public record Reason(ProgressRow row, List<ProofLine> records) {}

    public void load() {
        account = why.of(caller.require(), id);
        decided = Verdict.minute(account.decision().at());
        reasons = account.decision().standings().stream()
                .map(standing -> new Reason(ProgressRow.of(standing, courseware.current()), ProofLine.of(standing)))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Why.Account getAccount() {
        return account;
    }

    /** When, in words. */
    public String getDecided() {
        return decided;
    }

    public List<Reason> getReasons() {
        return reasons;
    }
}
