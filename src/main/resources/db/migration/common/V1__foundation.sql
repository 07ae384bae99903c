-- Keys are bigint sequences inside and never leave the database; public_id is what others see: 128 random bits in base32.
-- A sequence starts with 50: EclipseLink takes what it gets as the last of the 50 keys.
-- Times are UTC instants with milliseconds; validity is a plain date in the issuer's zone. What is signed, hashed or
-- replayed stands as its canonical bytes in a text column; columns beside it are for look-up only.

create table installation (
    id         integer primary key check (id = 1),
    demo       boolean not null,
    created_at timestamp(3) with time zone not null
);

create sequence organisation_seq start with 50 increment by 50;
create table organisation (
    id         bigint primary key,
    public_id  varchar(26) not null unique,
    name       varchar(200) not null,
    kind       varchar(10) not null check (kind in ('SCHOOL', 'CLINIC')),
    created_at timestamp(3) with time zone not null
);

create sequence account_seq start with 50 increment by 50;
create table account (
    id            bigint primary key,
    public_id     varchar(26) not null unique,
    email         varchar(254) not null unique,
    name          varchar(200) not null,
    password_hash varchar(255) not null,
    administrator boolean not null,
    closed_at     timestamp(3) with time zone,
    created_at    timestamp(3) with time zone not null,
    version       bigint not null
);

create sequence membership_seq start with 50 increment by 50;
create table membership (
    id              bigint primary key,
    public_id       varchar(26) not null unique,
    account_id      bigint not null references account,
    organisation_id bigint not null references organisation,
    role            varchar(12) not null check (role in ('TRAINEE', 'INSTRUCTOR', 'EXAMINER', 'CLINIC')),
    valid_from      date not null,
    valid_until     date
);
create index membership_account on membership (account_id);
create index membership_organisation on membership (organisation_id, role);

-- One row a device. The cookie's 256 bits are never stored, only their hash.
create table sign_in (
    token_hash varchar(64) primary key,
    account_id bigint not null references account,
    created_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_expiry on sign_in (expires_at);

-- Delay after failures, by hash of the address typed and by hash of the network address: known and unknown alike.
create table sign_in_delay (
    key_hash  varchar(64) primary key,
    failures  integer not null,
    not_until timestamp(3) with time zone not null
);

create table setup_token (
    token_hash varchar(64) primary key,
    created_at timestamp(3) with time zone not null,
    used_at    timestamp(3) with time zone
);

create table audit_head (
    id     integer primary key check (id = 1),
    number bigint not null,
    hash   varchar(64) not null
);
insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
    number        bigint primary key,
    at            timestamp(3) with time zone not null,
    actor         varchar(26),
    act           varchar(60) not null,
    subject       varchar(80),
    entry         text not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null unique
);

-- A question, lesson, quiz or programme as it was when first used; hash is SHA-256 of the normalised text.
create table revision (
    hash      varchar(64) primary key,
    kind      varchar(10) not null,
    item_id   varchar(80) not null,
    content   text not null,
    stored_at timestamp(3) with time zone not null
);

create sequence enrolment_seq start with 50 increment by 50;
create table enrolment (
    id              bigint primary key,
    public_id       varchar(26) not null unique,
    account_id      bigint not null references account,
    organisation_id bigint not null references organisation,
    course_id       varchar(80) not null,
    started_at      timestamp(3) with time zone not null,
    unique (account_id, course_id)
);
create index enrolment_organisation on enrolment (organisation_id, course_id);

create table lesson_progress (
    account_id bigint not null references account,
    lesson_id  varchar(80) not null,
    course_id  varchar(80) not null,
    revision   varchar(64),
    read_at    timestamp(3) with time zone,
    place      varchar(80),
    updated_at timestamp(3) with time zone not null,
    primary key (account_id, lesson_id)
);

create sequence attempt_seq start with 50 increment by 50;
create table attempt (
    id              bigint primary key,
    public_id       varchar(26) not null unique,
    account_id      bigint not null references account,
    organisation_id bigint not null references organisation,
    course_id       varchar(80) not null,
    quiz_id         varchar(80) not null,
    quiz_revision   varchar(64) not null,
    try_number      integer not null,
    seed            bigint not null,
    behaviour       varchar(12) not null,
    pass_percent    integer not null,
    size            integer not null,
    state           varchar(10) not null check (state in ('OPEN', 'FINISHED')),
    started_at      timestamp(3) with time zone not null,
    closes_at       timestamp(3) with time zone,
    finished_at     timestamp(3) with time zone,
    mark            varchar(40),
    passed          boolean,
    best            boolean not null,
    unique (account_id, quiz_id, try_number)
);
-- best marks a person's best finished attempt at a quiz: looked up by every page that shows how far they are.
create index attempt_best on attempt (account_id, best);
create index attempt_quiz on attempt (organisation_id, quiz_id);

create table attempt_slot (
    attempt_id        bigint not null references attempt,
    slot              integer not null,
    question_id       varchar(80) not null,
    question_revision varchar(64) not null,
    layout            text not null,
    last_number       integer not null,
    state             varchar(10) not null,
    response          text,
    grade             varchar(40),
    primary key (attempt_id, slot)
);

-- Append-only. Slot 0 carries the steps of the attempt as a whole (start, submit), so one submission is a primary key.
create table attempt_step (
    attempt_id bigint not null references attempt,
    slot       integer not null,
    number     integer not null,
    action     varchar(10) not null,
    body       text not null,
    at         timestamp(3) with time zone not null,
    primary key (attempt_id, slot, number)
);

create sequence decision_seq start with 50 increment by 50;
create table decision (
    id           bigint primary key,
    public_id    varchar(26) not null unique,
    account_id   bigint not null references account,
    programme_id varchar(80) not null,
    decided_at   timestamp(3) with time zone not null,
    rules        integer not null,
    facts        text not null
);
create index decision_account on decision (account_id, programme_id);

create sequence credential_seq start with 50 increment by 50;
create table credential (
    id           bigint primary key,
    public_id    varchar(26) not null unique,
    code         varchar(40) not null unique,
    name_key     varchar(200) not null,
    account_id   bigint references account,
    organisation_id bigint references organisation,
    programme_id varchar(80) not null,
    cycle        integer not null,
    decision_id  bigint not null references decision,
    payload      text not null,
    key_id       varchar(64) not null,
    signature    varchar(128) not null,
    issued_on    date not null,
    expires_on   date,
    issued_at    timestamp(3) with time zone not null,
    unique (account_id, programme_id, cycle)
);

-- What was done to a certificate after its issue; its status is derived from these rows and the date, never set.
create table credential_act (
    credential_id bigint not null references credential,
    number        integer not null,
    act           varchar(20) not null check (act in ('REVOCATION_ASKED', 'REVOCATION_DROPPED', 'REVOKED')),
    reason        varchar(1000) not null,
    actor         varchar(26) not null,
    at            timestamp(3) with time zone not null,
    primary key (credential_id, number)
);
