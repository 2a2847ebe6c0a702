create table journal_entry (
    number bigint primary key,
    made_at timestamp(6) with time zone not null,
    actor_id bigint,
    actor varchar(200) not null,
    deed varchar(40) not null,
    subject_id bigint,
    subject varchar(300) not null,
    before_text text not null,
    after_text text not null,
    reason text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null unique
);
create index journal_entry_by_actor on journal_entry (actor_id, number);
create index journal_entry_by_subject on journal_entry (subject_id, number);
create index journal_entry_by_time on journal_entry (made_at, number);

-- One row: whoever adds an entry holds it until the end of the transaction, so that the entries are in one order.
create table journal_head (
    id int primary key check (id = 1),
    number bigint not null,
    hash varchar(64) not null
);
insert into journal_head (id, number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
