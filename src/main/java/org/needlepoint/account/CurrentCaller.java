package org.needlepoint.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.shared.Blank;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** The caller of this request, set once by the authentication mechanism. */
@Named
@RequestScoped
public class CurrentCaller {

    private Caller caller;
    private String token = "";
    private boolean blank;

    public Optional<Caller> get() {
        return Optional.ofNullable(caller);
    }

    /** @throws Refused when nobody is signed in */
    public Caller require() {
        return get().orElseThrow(() -> new Refused(new Refusal.SignInNeeded()));
    }

    /** What every unsafe request of this sign-in must carry; empty when nobody is signed in. */
    public String getToken() {
        return blank ? Blank.TOKEN.mark() : token;
    }

    /** Whether an unsafe request with this token comes from a page of ours; without a sign-in there is no token to carry. */
    public boolean sends(String sentToken) {
        String sent = sentToken == null ? "" : sentToken;
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))
                || caller == null;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    /** The caller's name, or an empty text when nobody is signed in. */
    public String getName() {
        return blank ? Blank.NAME.mark() : get().map(Caller::name).orElse("");
    }

    /** The caller's public id, or an empty text when nobody is signed in. */
    public String getPublicId() {
        return blank ? Blank.ACCOUNT.mark() : get().map(Caller::publicId).orElse("");
    }

    /**
     * For whoever draws a page for many: name, id and token are marks from now on, until this is called with false. Nobody's name, id and token
     * are empty texts and need no mark.
     */
    public void leaveBlank(boolean marks) {
        blank = marks && caller != null;
    }

    public boolean isTrainee() {
        return has(Role.TRAINEE);
    }

    public boolean isInstructor() {
        return has(Role.INSTRUCTOR);
    }

    public boolean isExaminer() {
        return has(Role.EXAMINER);
    }

    public boolean isClinic() {
        return has(Role.CLINIC);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    private boolean has(Role role) {
        return get().map(c -> c.has(role)).orElse(false);
    }

    /** For the authentication mechanism alone: who signed in, and the token that their unsafe requests carry. */
    public void signedIn(Caller who, String formToken) {
        this.caller = who;
        this.token = formToken;
    }
}
