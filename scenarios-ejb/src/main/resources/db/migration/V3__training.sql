create sequence attempt_seq start with 50 increment by 50;

create table attempt (
    id bigint primary key,
    person_id bigint not null references person (id),
    scenario_id varchar(100) not null,
    scenario_hash varchar(64) not null references published_scenario (hash),
    title text not null,
    persona varchar(100) not null,
    limits varchar(500) not null,
    seed bigint not null,
    started_at timestamp(6) with time zone not null,
    shown_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    ending text,
    open_slot varchar(150) unique
);
create index attempt_by_person on attempt (person_id, started_at);
create index attempt_by_scenario on attempt (person_id, scenario_id);
create index attempt_by_publication on attempt (scenario_hash);

create table turn (
    attempt_id bigint not null references attempt (id),
    sequence int not null check (sequence >= 1),
    token varchar(64) not null,
    reply varchar(100) not null,
    elapsed int not null check (elapsed >= 0),
    answered_at timestamp(6) with time zone not null,
    primary key (attempt_id, sequence),
    unique (attempt_id, token)
);

create table opened_article (
    attempt_id bigint not null references attempt (id),
    sequence int not null check (sequence >= 1),
    article varchar(100) not null,
    opened_at timestamp(6) with time zone not null,
    primary key (attempt_id, sequence, article)
);
