-- Words that name people are in the chain as salted digests only: without its salt, a digest says nothing of the words,
-- so both can go and the chain still holds. Entries from before (form 1) have the words themselves in their hash; they
-- get digests too, and an entry that seals these, as soon as this has run.
alter table journal_entry add column form int default 1 not null check (form in (1, 2));
alter table journal_entry add column actor_salt varchar(64);
alter table journal_entry add column actor_digest varchar(64);
alter table journal_entry add column text_salt varchar(64);
alter table journal_entry add column text_digest varchar(64);

alter table person add column erased_at timestamp(6) with time zone;

create sequence data_request_seq start with 10 increment by 10;

create table data_request (
    id bigint primary key,
    person_id bigint not null references person (id),
    kind varchar(20) not null check (kind in ('EXPORT', 'ERASURE')),
    words varchar(2000) not null,
    asked_at timestamp(6) with time zone not null,
    ruling varchar(20) check (ruling in ('GRANTED', 'REFUSED')),
    answer varchar(2000) not null,
    decider_id bigint references person (id),
    decided_at timestamp(6) with time zone,
    -- Set while it waits: nobody asks twice for the same.
    open_slot varchar(50) unique,
    constraint data_request_decided_by_another check (decider_id <> person_id),
    constraint data_request_waits_or_is_decided check (
        (ruling is null and decider_id is null and decided_at is null and open_slot is not null)
        or (ruling is not null and decider_id is not null and decided_at is not null and open_slot is null))
);
create index data_request_by_person on data_request (person_id, asked_at, id);
create index data_request_waiting on data_request (ruling, asked_at, id);
create index data_request_by_decision on data_request (decided_at, id);

-- Whom nobody is to find any more. What certificates have to prove stays until due_at, and is gone at completed_at.
create table erasure (
    person_id bigint primary key references person (id),
    decider_id bigint references person (id),
    reason varchar(2000) not null,
    decided_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    constraint erasure_not_of_oneself check (decider_id <> person_id),
    constraint erasure_has_a_reason check (char_length(trim(reason)) > 0)
);
create index erasure_due on erasure (completed_at, due_at);

-- Since when an account is known to be closed.
create table closed_account (
    person_id bigint primary key references person (id),
    seen_at timestamp(6) with time zone not null
);
create index closed_account_by_time on closed_account (seen_at, person_id);

-- What is too old is looked for by these.
create index attempt_by_end on attempt (ended_at, started_at);
create index certificate_by_grace on certificate (grace_ends_at, ended_at);
