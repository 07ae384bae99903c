package org.needlepoint.account.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as the key of a sign-in: trimmed and in lower case.
 *
 * @param text at most 254 characters
 */
public record EmailAddress(String text) {

    private static final Pattern FORM =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}.]+(\\.[^\\s@\\p{Cntrl}.]+)+");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Reads what was typed; empty when it has not the form of an address. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        boolean good = text.length() <= LONGEST && FORM.matcher(text).matches();
        return good ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
