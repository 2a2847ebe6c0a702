create sequence dispute_seq start with 50 increment by 50;

create table dispute (
    id bigint primary key,
    attempt_id bigint not null references attempt (id),
    person_id bigint not null references person (id),
    turn int not null check (turn >= 0),
    rule varchar(100) not null,
    scenario text not null,
    competency varchar(20) not null check (competency in ('EMPATHY', 'FLEXIBILITY', 'ESCALATION')),
    points int not null,
    critical boolean not null,
    sentence text not null,
    said text not null,
    answered text not null,
    plea text not null,
    filed_at timestamp(6) with time zone not null,
    ruling varchar(10) check (ruling in ('ACCEPTED', 'PARTLY', 'REJECTED')),
    decider_id bigint references person (id),
    decider varchar(200),
    decision text,
    decided_at timestamp(6) with time zone,
    unique (attempt_id, turn, rule),
    check (decider_id <> person_id),
    check (ruling is null
        or (decider_id is not null and decider is not null and decision is not null and decided_at is not null))
);
create index dispute_by_person on dispute (person_id, filed_at);
create index dispute_by_decision on dispute (person_id, decided_at);
create index dispute_by_rule on dispute (rule, ruling);

-- Scores and verdicts hold what counts. What they were made as stands beside them where a decision changed it: in few
-- rows of many. Findings stay as they were made, with the decision that changed what they count as.
alter table scorecard add column made_passed boolean;
alter table score add column made_earned int;
alter table finding add column ruling varchar(10) check (ruling in ('ACCEPTED', 'PARTLY'));
create index scorecard_by_time on scorecard (scored_at, id);

create sequence calibration_round_seq start with 10 increment by 10;
create sequence calibration_transcript_seq start with 50 increment by 50;

create table calibration_round (
    id bigint primary key,
    number int not null unique check (number >= 1),
    seed bigint not null,
    opener_id bigint not null references person (id),
    opened_at timestamp(6) with time zone not null
);

create table calibration_transcript (
    id bigint primary key,
    round int not null references calibration_round (number),
    place int not null check (place >= 1),
    attempt_id bigint not null references attempt (id),
    title text not null,
    empathy int not null check (empathy between 0 and 100),
    flexibility int not null check (flexibility between 0 and 100),
    escalation int not null check (escalation between 0 and 100),
    unique (round, place),
    unique (round, attempt_id)
);

create table calibration_finding (
    transcript_id bigint not null references calibration_transcript (id),
    place int not null,
    rule varchar(100) not null,
    competency varchar(20) not null check (competency in ('EMPATHY', 'FLEXIBILITY', 'ESCALATION')),
    points int not null,
    critical boolean not null,
    turn int not null check (turn >= 0),
    sentence text not null,
    primary key (transcript_id, place)
);

create table calibration_rating (
    transcript_id bigint not null references calibration_transcript (id),
    rater_id bigint not null references person (id),
    empathy int not null check (empathy between 0 and 4),
    flexibility int not null check (flexibility between 0 and 4),
    escalation int not null check (escalation between 0 and 4),
    rated_at timestamp(6) with time zone not null,
    primary key (transcript_id, rater_id)
);

create table calibration_recall (
    transcript_id bigint not null,
    rater_id bigint not null,
    place int not null,
    found boolean not null,
    primary key (transcript_id, rater_id, place),
    foreign key (transcript_id, rater_id) references calibration_rating (transcript_id, rater_id),
    foreign key (transcript_id, place) references calibration_finding (transcript_id, place)
);
