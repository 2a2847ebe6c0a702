-- Whether anything was scored under another rulebook than the present one is asked by a page.
create index scorecard_by_rulebook on scorecard (rulebook_version);

create sequence impact_seq start with 10 increment by 10;
create sequence impact_effect_seq start with 50 increment by 50;

create table impact (
    id bigint primary key,
    rulebook varchar(100) not null,
    begun_at timestamp(6) with time zone not null,
    work_id bigint not null,
    judged_at timestamp(6) with time zone,
    adopter_id bigint references person (id),
    adopter varchar(200),
    reason varchar(500),
    adopted_at timestamp(6) with time zone,
    adoption_work_id bigint,
    written_at timestamp(6) with time zone,
    constraint impact_adopted_by_somebody check (adopted_at is null
        or (judged_at is not null and adopter is not null and reason is not null and adoption_work_id is not null))
);

create table impact_person (
    impact_id bigint not null references impact (id),
    person_id bigint not null references person (id) on delete cascade,
    judged int not null,
    changed int not null,
    lost int not null,
    gained int not null,
    differing int,
    primary key (impact_id, person_id)
);
create index impact_person_by_change on impact_person (impact_id, changed);
create index impact_person_by_person on impact_person (person_id);

create table impact_contact (
    impact_id bigint not null references impact (id),
    attempt_id bigint not null references attempt (id) on delete cascade,
    person_id bigint not null references person (id) on delete cascade,
    passed_before boolean not null,
    passed_after boolean not null,
    empathy int not null,
    flexibility int not null,
    escalation int not null,
    primary key (impact_id, attempt_id)
);
create index impact_contact_by_person on impact_contact (impact_id, person_id);
create index impact_contact_by_attempt on impact_contact (attempt_id);

create table impact_rule (
    impact_id bigint not null references impact (id),
    part int not null,
    rule varchar(100) not null,
    more bigint not null,
    fewer bigint not null,
    lost bigint not null,
    gained bigint not null,
    primary key (impact_id, part, rule)
);

create table impact_effect (
    id bigint primary key,
    impact_id bigint not null references impact (id),
    person_id bigint not null references person (id) on delete cascade,
    gained boolean not null,
    autonomy_level int check (autonomy_level between 2 and 5),
    program varchar(200),
    requirement varchar(30),
    subject varchar(100),
    constraint impact_effect_of_one_kind check ((autonomy_level is null) = (requirement is not null))
);
create index impact_effect_by_person on impact_effect (impact_id, person_id);
