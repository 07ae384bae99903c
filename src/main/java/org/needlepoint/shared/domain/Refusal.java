package org.needlepoint.shared.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why something that a person asked for is not done. Each kind has a stable name, which is also the last part of its RFC 9457
 * {@code type}, and an HTTP status; pages say the same in words from the page-wide bundle, key {@code error.<type>}.
 */
public sealed interface Refusal {

    /** The stable name, in kebab case. */
    String type();

    /** The HTTP status, 400 to 499 or 503. */
    int status();

    /** Advice for the person in plain words, or an empty string where the type says it all. Never a secret, never a key. */
    default String detail() {
        return "";
    }

    /** It is not there, or it is another's: the two always look alike. */
    record NotFound() implements Refusal {
        @Override
        public String type() {
            return "not-found";
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /** Nobody is signed in, or no longer. */
    record SignInNeeded() implements Refusal {
        @Override
        public String type() {
            return "sign-in-needed";
        }

        @Override
        public int status() {
            return 401;
        }
    }

    /** The request came from another site or without its token. */
    record CrossSite() implements Refusal {
        @Override
        public String type() {
            return "cross-site";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** The page was older than what is saved. {@code current} is the number of the last step that is kept. */
    record Stale(int current) implements Refusal {
        @Override
        public String type() {
            return "stale";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Too late or too early: closed since {@code at}. */
    record Closed(Instant at) implements Refusal {
        public Closed {
            Objects.requireNonNull(at);
        }

        @Override
        public String type() {
            return "closed";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** A younger page of the same person holds the pen: this one is read-only now. */
    record Moved() implements Refusal {
        @Override
        public String type() {
            return "moved";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** An examiner has paused it since {@code since}: nothing is taken and no time runs. */
    record Paused(Instant since) implements Refusal {
        public Paused {
            Objects.requireNonNull(since);
        }

        @Override
        public String type() {
            return "paused";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The thing is in a state in which this can't be done, for example a locked answer. */
    record Conflict(String detail) implements Refusal {
        @Override
        public String type() {
            return "conflict";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The input can't be read: which field, and what would be right. */
    record Malformed(String field, String detail) implements Refusal {
        @Override
        public String type() {
            return "malformed";
        }

        @Override
        public int status() {
            return 400;
        }
    }

    /** Several fields can't be read; what is wrong with each. */
    record Several(List<Malformed> problems) implements Refusal {
        public Several {
            problems = List.copyOf(problems);
        }

        @Override
        public String type() {
            return "malformed";
        }

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String detail() {
            return problems.stream().map(Malformed::detail).collect(Collectors.joining(" "));
        }
    }

    /** A file is larger than what is taken. */
    record TooLarge(String field, String detail) implements Refusal {
        @Override
        public String type() {
            return "request-entity-too-large";
        }

        @Override
        public int status() {
            return 413;
        }
    }

    /** Too often; try again after the wait. */
    record TooMany(Duration pause) implements Refusal {
        @Override
        public String type() {
            return "too-many";
        }

        @Override
        public int status() {
            return 429;
        }
    }

    /** A code whose check characters do not fit. */
    record TypingError() implements Refusal {
        @Override
        public String type() {
            return "typing-error";
        }

        @Override
        public int status() {
            return 400;
        }
    }
}
