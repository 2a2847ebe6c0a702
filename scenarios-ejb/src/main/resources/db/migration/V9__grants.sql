create sequence authority_grant_seq start with 50 increment by 50;
create sequence authority_decision_seq start with 50 increment by 50;

-- Whatever code writes here: a grant names somebody else who made it and why, and what is due to a second supervisor
-- has not been made (made_at) before a third person seconded it.
create table authority_grant (
    id bigint primary key,
    person_id bigint not null references person (id),
    level int not null check (level between 1 and 5),
    limits varchar(500) not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    reviewer_id bigint not null references person (id),
    reason varchar(2000) not null,
    second_due boolean not null,
    second_id bigint references person (id),
    made_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by bigint references person (id),
    constraint grant_has_a_reason check (char_length(trim(reason)) > 0),
    constraint grant_not_to_oneself check (reviewer_id <> person_id),
    constraint grant_ends_after_its_start check (ends_at > starts_at),
    constraint grant_second_is_a_third check (second_id <> reviewer_id and second_id <> person_id),
    constraint grant_seconded check (made_at is null or second_id is not null or (level < 4 and second_due = false)),
    constraint grant_withdrawn_by_another check (withdrawn_by <> person_id),
    constraint grant_withdrawn_by_somebody check (withdrawn_at is null or withdrawn_by is not null)
);
create index authority_grant_by_person on authority_grant (person_id, starts_at, id);
create index authority_grant_waiting on authority_grant (made_at, ends_at, id);

create table authority_decision (
    id bigint primary key,
    person_id bigint not null references person (id),
    grant_id bigint references authority_grant (id),
    kind varchar(20) not null
        check (kind in ('PROPOSED', 'GRANTED', 'SECONDED', 'DECLINED', 'REFUSED', 'WITHDRAWN')),
    level int not null check (level between 1 and 5),
    limits varchar(500) not null,
    ends_at timestamp(6) with time zone,
    actor_id bigint not null references person (id),
    actor_name varchar(200) not null,
    recommendation text not null,
    reason varchar(2000) not null,
    justification varchar(2000) not null,
    decided_at timestamp(6) with time zone not null,
    constraint decision_has_a_reason check (char_length(trim(reason)) > 0),
    constraint decision_not_about_oneself check (actor_id <> person_id)
);
create index authority_decision_by_person on authority_decision (person_id, decided_at, id);
create index authority_decision_by_grant on authority_decision (grant_id, id);

-- When somebody last played is asked whenever what they may give is.
create index attempt_by_person_end on attempt (person_id, ended_at);

-- A level above these is granted, and by nobody but a supervisor.
update person set autonomy_level = 2 where autonomy_level > 2;
alter table person add constraint person_starts_low check (autonomy_level between 1 and 2);
