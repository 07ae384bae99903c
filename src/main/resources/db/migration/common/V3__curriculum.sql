-- How long a lesson was in front of a reader. counted_until: time before it can't be counted again.
create table lesson_time (
    account_id    bigint not null references account,
    lesson_id     varchar(80) not null,
    revision      varchar(64) not null,
    seconds       integer not null check (seconds >= 0),
    counted_until timestamp(3) with time zone not null,
    primary key (account_id, lesson_id, revision)
);

-- What changed in a lesson: its revisions.
create index revision_item on revision (item_id);
