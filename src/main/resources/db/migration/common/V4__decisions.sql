-- By which way a certificate was earned: FIRST or RENEWAL.
alter table decision add column path varchar(8) default 'FIRST' not null;
alter table credential add column path varchar(8) default 'FIRST' not null;
