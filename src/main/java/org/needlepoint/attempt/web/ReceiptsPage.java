package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.ReceiptMatch;
import org.needlepoint.attempt.Receipts;

/** Finding an attempt by the receipt that its learner shows. */
@Named
@RequestScoped
public class ReceiptsPage {

    @Inject
    private Receipts receipts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String receipt;
    private ReceiptMatch match;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        match = receipts.find(caller.require(), receipt).orElse(null);
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    /** Null for no match. */
    public ReceiptMatch getMatch() {
        return match;
    }

    /** Whether something was asked for and not found. */
    public boolean isMissed() {
        return receipt != null && !receipt.isBlank() && match == null;
    }
}
