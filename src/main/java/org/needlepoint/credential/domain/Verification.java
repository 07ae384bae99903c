package org.needlepoint.credential.domain;

import java.time.Instant;
import java.util.Optional;

/** What anybody is told who asks for a code. */
public sealed interface Verification {

    /** The stable name, in kebab case, for programs and style classes. */
    String word();

    /** The certificate, where one may be shown. */
    default Optional<Known> known() {
        return Optional.empty();
    }

    /** A certificate of this installation, its signature good.
     *
     * @param since when it came to be revoked or under review
     */
    record Known(Status status, Snapshot snapshot, Signed signed, Optional<Instant> since) implements Verification {
        @Override
        public String word() {
            return status.word();
        }

        @Override
        public Optional<Known> known() {
            return Optional.of(this);
        }
    }

    /** There is a row with this code, but no key of ours signed what stands in it: nothing in it is shown. */
    record Forged() implements Verification {
        @Override
        public String word() {
            return "not-genuine";
        }
    }

    /** No certificate has this code. */
    record Unknown() implements Verification {
        @Override
        public String word() {
            return "unknown";
        }
    }

    /** It can't be a code: a character is wrong, missing or too many. */
    record Mistyped() implements Verification {
        @Override
        public String word() {
            return "typing-error";
        }
    }
}
