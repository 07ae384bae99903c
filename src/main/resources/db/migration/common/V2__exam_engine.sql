-- Remembering: a question that a learner missed, or a critical one, and when it is due again. answered_at is set once it was answered
-- in a review; the answer waits for the learner's word until reviewed_at has caught up.
create table review_card (
    account_id      bigint not null references account,
    question_id     varchar(80) not null,
    reviews         integer not null,
    lapses          integer not null,
    rating          varchar(5) not null,
    phase           varchar(10) not null check (phase in ('LEARNING', 'REVIEW', 'RELEARNING')),
    stability       double precision not null check (stability > 0),
    difficulty      double precision not null check (difficulty between 1 and 10),
    reviewed_at     timestamp(3) with time zone not null,
    due_at          timestamp(3) with time zone not null,
    answer          text,
    answer_revision varchar(64),
    answered_at     timestamp(3) with time zone,
    primary key (account_id, question_id)
);

-- Append-only, until the learner deletes their cards: every review of a card and the memory after it.
create table review_log (
    account_id        bigint not null,
    question_id       varchar(80) not null,
    number            integer not null,
    rating            varchar(5) not null,
    origin            varchar(7) not null check (origin in ('ATTEMPT', 'REVIEW')),
    question_revision varchar(64) not null,
    phase             varchar(10) not null,
    stability         double precision not null,
    difficulty        double precision not null,
    reviewed_at       timestamp(3) with time zone not null,
    due_at            timestamp(3) with time zone not null,
    primary key (account_id, question_id, number),
    foreign key (account_id, question_id) references review_card on delete cascade
);
