create sequence scorecard_seq start with 50 increment by 50;

create table scorecard (
    id bigint primary key,
    attempt_id bigint not null references attempt (id),
    person_id bigint not null references person (id),
    scenario_id varchar(100) not null,
    scenario_hash varchar(64) not null,
    rulebook_version varchar(100) not null,
    passed boolean not null,
    scored_at timestamp(6) with time zone not null,
    unique (attempt_id, rulebook_version)
);
create index scorecard_by_person on scorecard (person_id, scored_at);

create table score (
    scorecard_id bigint not null references scorecard (id),
    competency varchar(20) not null check (competency in ('EMPATHY', 'FLEXIBILITY', 'ESCALATION')),
    earned int not null,
    least int not null,
    most int not null,
    percent int not null check (percent between 0 and 100),
    primary key (scorecard_id, competency)
);

create table finding (
    scorecard_id bigint not null references scorecard (id),
    position int not null,
    rule varchar(100) not null,
    competency varchar(20) not null check (competency in ('EMPATHY', 'FLEXIBILITY', 'ESCALATION')),
    points int not null,
    critical boolean not null,
    turn int not null check (turn >= 0),
    words text not null,
    sentence text not null,
    primary key (scorecard_id, position)
);
create index finding_by_rule on finding (rule, scorecard_id);
