package org.needlepoint.attempt.domain;

/** What a person asks an attempt to do. */
public sealed interface Action {

    /** The place of the question in the attempt, from 1; 0 for the attempt as a whole. */
    int slot();

    /** The name of the step that keeps it. */
    Step.Kind kind();

    /** Something done to the answer of one question. */
    sealed interface Answer extends Action {
        Given given();
    }

    record Save(int slot, Given given) implements Answer {
        @Override
        public Step.Kind kind() {
            return Step.Kind.SAVE;
        }
    }

    /** Takes the answer back. */
    record Clear(int slot) implements Answer {
        @Override
        public Given given() {
            return Given.NOTHING;
        }

        @Override
        public Step.Kind kind() {
            return Step.Kind.CLEAR;
        }
    }

    /** Saves the answer and grades it; the behaviour says whether that locks it. */
    record Check(int slot, Given given) implements Answer {
        @Override
        public Step.Kind kind() {
            return Step.Kind.CHECK;
        }
    }

    /** Saves the answer to one part of a case, locks it and opens the next part. */
    record Proceed(int slot, Given given) implements Answer {
        @Override
        public Step.Kind kind() {
            return Step.Kind.PROCEED;
        }
    }

    /** Hands the whole attempt in. */
    record Submit() implements Action {
        @Override
        public int slot() {
            return 0;
        }

        @Override
        public Step.Kind kind() {
            return Step.Kind.SUBMIT;
        }
    }
}
