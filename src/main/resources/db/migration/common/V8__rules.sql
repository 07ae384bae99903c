-- Rule packs in use, by board and first day; their texts are revisions. activated_by is null for a pack that came with its board.
create table pack_activation (
    board        varchar(80) not null,
    pack_date    date not null,
    revision     varchar(64) not null references revision,
    activated_by varchar(26),
    preview      varchar(26),
    activated_at timestamp(3) with time zone not null,
    primary key (board, pack_date)
);

-- Who would gain and who would lose by a pack; the long work of the same public id finds it out. Goes through the accounts by their inner keys; reached is the last one looked at.
create table pack_preview (
    public_id   varchar(26) primary key,
    board       varchar(80) not null,
    pack_date   date not null,
    revision    varchar(64) not null,
    asked_by    varchar(26) not null,
    asked_at    timestamp(3) with time zone not null,
    total       integer not null,
    done        integer not null,
    reached     bigint not null,
    finished_at timestamp(3) with time zone
);
create index pack_preview_pack on pack_preview (board, pack_date);

-- Somebody for whom something changes: modalities, and what the pack asks of them that is not there, by ids.
create table pack_change (
    preview    varchar(26) not null references pack_preview,
    account_id bigint not null references account,
    gains      varchar(40) not null,
    loses      varchar(40) not null,
    missing    varchar(2000) not null,
    primary key (preview, account_id)
);

create index pathway_board on pathway (board, account_id);
