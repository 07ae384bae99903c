-- The exam engine: graded by hand, several tries, parts of cases, examiners' acts, answers that come late.
alter table attempt add column handed_in_at timestamp(3) with time zone;
-- When nothing more is taken: the end shown and its grace. Null once handed in, while paused and without a limit.
alter table attempt add column ends_at timestamp(3) with time zone;
alter table attempt add column paused_at timestamp(3) with time zone;
alter table attempt add column pen_since timestamp(3) with time zone;
alter table attempt add column receipt varchar(64);
update attempt set handed_in_at = finished_at where state = 'FINISHED';
update attempt set ends_at = closes_at where state = 'OPEN';
create index attempt_ends on attempt (ends_at);
create index attempt_receipt on attempt (receipt);

alter table attempt_slot add column tries integer default 0 not null;
alter table attempt_slot add column weight integer default 1 not null;
alter table attempt_slot add column section varchar(80) default '' not null;
alter table attempt_slot add column remark text;

-- Answers made in time, as the device says, that arrived after the end. They count once an examiner has decided so.
create table attempt_late (
    attempt_id  bigint not null references attempt,
    slot        integer not null,
    made_at     timestamp(3) with time zone not null,
    body        text not null,
    received_at timestamp(3) with time zone not null,
    decided_at  timestamp(3) with time zone,
    counted     boolean default false not null,
    primary key (attempt_id, slot, made_at)
);

-- What one person is allowed beyond others at one quiz. Append-only: the highest number counts.
create table quiz_override (
    account_id    bigint not null references account,
    quiz_id       varchar(80) not null,
    number        integer not null,
    extra_minutes integer not null,
    extra_tries   integer not null,
    opens_at      timestamp(3) with time zone,
    closes_at     timestamp(3) with time zone,
    reason        varchar(1000) not null,
    actor         varchar(26) not null,
    at            timestamp(3) with time zone not null,
    primary key (account_id, quiz_id, number)
);

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

-- Who examines at a school looks at what is under way, every few seconds, and at what waits for marks.
create index attempt_under_way on attempt (organisation_id, state);

-- A quiz's latest attempts, for how often each question was asked lately.
create index attempt_latest on attempt (quiz_id, id);

-- Whether a school's examiners see who wrote what they mark; without a row they do not.
create table marking_rule (
    organisation_id bigint primary key references organisation,
    names           boolean not null,
    actor           varchar(26) not null,
    at              timestamp(3) with time zone not null
);

-- What a node does by itself. Claimed by select … for update skip locked; a node that dies in the middle loses it when its lease ends.
create table job (
    name        varchar(40) primary key,
    due         timestamp(3) with time zone not null,
    lease_until timestamp(3) with time zone
);
insert into job (name, due) values ('close-attempts', timestamp with time zone '2026-01-01 00:00:00+00:00');
