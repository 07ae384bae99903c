-- By which way a certificate was earned: FIRST or RENEWAL.
alter table decision add column path varchar(8) default 'FIRST' not null;
alter table credential add column path varchar(8) default 'FIRST' not null;

-- A certificate can be suspended. The list of acts is a check without a name, so the table is made anew.
create table credential_deed (
    credential_id bigint not null references credential,
    number        integer not null,
    act           varchar(20) not null
        check (act in ('REVOCATION_ASKED', 'REVOCATION_DROPPED', 'REVOKED', 'SUSPENDED', 'REINSTATED')),
    reason        varchar(1000) not null,
    actor         varchar(26) not null,
    at            timestamp(3) with time zone not null,
    primary key (credential_id, number)
);
insert into credential_deed (credential_id, number, act, reason, actor, at)
    select credential_id, number, act, reason, actor, at from credential_act;
drop table credential_act;
alter table credential_deed rename to credential_act;

-- How long a lesson was planned to take when it was read: a plan that changes later takes no hours away.
alter table lesson_progress add column minutes integer;
