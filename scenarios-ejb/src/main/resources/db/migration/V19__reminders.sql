alter table person add column email varchar(254) default '' not null;

create sequence reminder_seq start with 50 increment by 50;
create sequence reminder_mail_seq start with 50 increment by 50;

create table reminder_mail (
    id bigint primary key,
    message_id varchar(60) not null unique,
    person_id bigint not null references person (id),
    made_at timestamp(6) with time zone not null,
    state varchar(20) not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'NEEDLESS')),
    attempts int not null,
    next_at timestamp(6) with time zone not null,
    trouble varchar(20) check (trouble in ('NO_ADDRESS', 'REFUSED', 'UNREACHABLE')),
    answer varchar(500) not null
);
create index reminder_mail_by_turn on reminder_mail (state, next_at, id);
create index reminder_mail_by_age on reminder_mail (made_at, id);
create index reminder_mail_by_state on reminder_mail (state, made_at, id);
create index reminder_mail_by_person on reminder_mail (person_id);

-- Whatever code writes here: nobody is reminded twice of the same step of a certificate. One that is removed some day
-- takes its reminders along.
create table reminder (
    id bigint primary key,
    certificate_id bigint not null references certificate (id) on delete cascade,
    person_id bigint not null references person (id),
    days int not null,
    state varchar(20) not null check (state in ('DUE', 'TOLD', 'PASSED_OVER', 'NO_LONGER', 'GIVEN_UP')),
    mail_id bigint references reminder_mail (id),
    made_at timestamp(6) with time zone not null,
    constraint reminder_once unique (certificate_id, person_id, days)
);
create index reminder_by_mail on reminder (mail_id);
create index reminder_unsent on reminder (state, mail_id, person_id);
create index reminder_by_person on reminder (person_id);
create index reminder_by_age on reminder (made_at);

-- One row for all nodes: whoever takes it looks who is to be reminded.
create table reminder_round (
    id int primary key check (id = 1),
    next_at timestamp(6) with time zone not null,
    looked_at timestamp(6) with time zone
);
insert into reminder_round (id, next_at) values (1, timestamp with time zone '2000-01-01 00:00:00+00:00');

create index certificate_by_expiry on certificate (expires_at, id);
create index certificate_by_recertification on certificate (recertify_by, id);

create table calendar_address (
    person_id bigint primary key references person (id),
    token_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null
);
