-- Links with which a supervisor signs one entry at the bedside, once; found by the hash of what stands in the address.
create table sign_link (
    token_hash varchar(64) primary key,
    entry_id   bigint not null references log_entry,
    entry_hash varchar(64) not null,
    expires_at timestamp(3) with time zone not null,
    used_at    timestamp(3) with time zone,
    tries      integer not null
);
