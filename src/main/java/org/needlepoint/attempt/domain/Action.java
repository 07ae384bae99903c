package org.needlepoint.attempt.domain;

import org.needlepoint.question.domain.Response;

/** What a person asks an attempt to do. */
public sealed interface Action {

    /** The place of the question in the attempt, from 1; 0 for the attempt as a whole. */
    int slot();

    /** The name of the step that keeps it. */
    Step.Kind kind();

    /** Something done to the answer of one question. */
    sealed interface Answer extends Action {
        Response response();
    }

    record Save(int slot, Response response) implements Answer {
        @Override
        public Step.Kind kind() {
            return Step.Kind.SAVE;
        }
    }

    /** Takes the answer back. */
    record Clear(int slot) implements Answer {
        @Override
        public Response response() {
            return Response.blank();
        }

        @Override
        public Step.Kind kind() {
            return Step.Kind.CLEAR;
        }
    }

    /** Saves the answer, grades it and locks it. */
    record Check(int slot, Response response) implements Answer {
        @Override
        public Step.Kind kind() {
            return Step.Kind.CHECK;
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
