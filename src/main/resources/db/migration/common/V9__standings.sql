-- Where everybody is in each programme that they take part in: a cache for the board, made of what a decision said and never read by one.
-- waiting_for: id of the first requirement that is not met, or why nothing is granted whatever is met (in capitals), or '' when all is there.
-- recheck_on: first day on which time alone may change it.
create table programme_standing (
    account_id   bigint not null references account,
    programme_id varchar(80) not null,
    revision     varchar(64) not null,
    met          integer not null,
    asked        integer not null,
    waiting_for  varchar(80) not null,
    stage        varchar(12) not null,
    held_until   date,
    recheck_on   date,
    primary key (account_id, programme_id)
);
create index programme_standing_waiting on programme_standing (programme_id, waiting_for, account_id);
create index programme_standing_held on programme_standing (programme_id, held_until, account_id);
create index programme_standing_recheck on programme_standing (recheck_on);

insert into job (name, due) values ('standings', timestamp with time zone '2026-01-01 00:00:00+00:00');
