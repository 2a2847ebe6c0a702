create sequence certification_program_seq start with 10 increment by 10;
create sequence program_version_seq start with 10 increment by 10;
create sequence enrolment_seq start with 50 increment by 50;
create sequence sign_off_seq start with 50 increment by 50;
create sequence certificate_seq start with 50 increment by 50;
create sequence recertification_seq start with 10 increment by 10;

create table certification_program (
    id bigint primary key,
    version int not null check (version >= 1)
);

-- What a program asks for and how long it lasts: a version never changes, as certificates were issued under it.
create table program_version (
    id bigint primary key,
    program_id bigint not null references certification_program (id),
    version int not null check (version >= 1),
    title varchar(200) not null,
    terms text not null,
    rests_from int check (rests_from between 2 and 5),
    made_by bigint not null references person (id),
    maker varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    reason varchar(2000) not null,
    constraint program_version_once unique (program_id, version),
    constraint program_version_has_a_reason check (char_length(trim(reason)) > 0)
);
create index program_version_by_title on program_version (title, program_id);

create table enrolment (
    id bigint primary key,
    program_id bigint not null references certification_program (id),
    person_id bigint references person (id),
    team varchar(200) references team (name),
    role varchar(20) check (role in ('TRAINEE', 'SUPERVISOR', 'HR', 'ADMIN')),
    due_on date not null,
    made_by bigint not null references person (id),
    maker varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    withdrawn_by bigint references person (id),
    withdrawn_at timestamp(6) with time zone,
    withdrawal varchar(2000),
    constraint enrolment_of_one_kind check (
        (person_id is not null and team is null and role is null)
        or (person_id is null and team is not null and role is null)
        or (person_id is null and team is null and role is not null)),
    constraint enrolment_withdrawn_by_somebody check (
        withdrawn_at is null or (withdrawn_by is not null and withdrawal is not null))
);
create index enrolment_by_program on enrolment (program_id, made_at, id);
create index enrolment_by_person on enrolment (person_id, withdrawn_at);
create index enrolment_by_team on enrolment (team, withdrawn_at);
create index enrolment_by_role on enrolment (role, withdrawn_at);

create table sign_off (
    id bigint primary key,
    program_id bigint not null references certification_program (id),
    person_id bigint not null references person (id),
    supervisor_id bigint not null references person (id),
    supervisor varchar(200) not null,
    ruling varchar(20) not null check (ruling in ('SIGNED', 'REFUSED')),
    reason varchar(2000) not null,
    signed_at timestamp(6) with time zone not null,
    constraint sign_off_not_about_oneself check (supervisor_id <> person_id),
    constraint sign_off_has_a_reason check (char_length(trim(reason)) > 0)
);
create index sign_off_by_person on sign_off (person_id, program_id, signed_at, id);

-- A new version of what certificates rest on, for which somebody asked holders to certify anew.
create table recertification (
    id bigint primary key,
    program_id bigint not null references certification_program (id),
    scenario_id varchar(100),
    made_by bigint not null references person (id),
    maker varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    reason varchar(2000) not null,
    holders bigint not null,
    constraint recertification_has_a_reason check (char_length(trim(reason)) > 0),
    constraint recertification_ends_later check (ends_at > made_at)
);
create index recertification_by_program on recertification (program_id, made_at, id);

-- Whatever code writes here: a certificate names somebody else who issued it, and what it rests on. Nothing of it
-- changes but how it ended (ended_at and what stands beside it), and that it is to be renewed sooner (recertify_*).
create table certificate (
    id bigint primary key,
    serial varchar(40) not null unique,
    person_id bigint not null references person (id),
    program_id bigint not null,
    version int not null,
    place int not null check (place >= 1),
    kind varchar(20) not null check (kind in ('FIRST', 'RENEWAL', 'REISSUE')),
    issuer_id bigint not null references person (id),
    issuer varchar(200) not null,
    reason varchar(2000) not null,
    issued_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone not null,
    opens_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    grace_ends_at timestamp(6) with time zone not null,
    evidence text not null,
    ended_as varchar(20) check (ended_as in ('REVOKED', 'SUPERSEDED')),
    ended_at timestamp(6) with time zone,
    ended_by bigint references person (id),
    ender varchar(200),
    end_reason varchar(2000),
    recertification_id bigint references recertification (id),
    recertify_from timestamp(6) with time zone,
    recertify_by timestamp(6) with time zone,
    constraint certificate_of_a_version foreign key (program_id, version)
        references program_version (program_id, version),
    constraint certificate_once unique (person_id, program_id, place),
    constraint certificate_not_to_oneself check (issuer_id <> person_id),
    constraint certificate_has_an_issuer check (char_length(trim(issuer)) > 0),
    constraint certificate_has_evidence check (char_length(evidence) > 2),
    constraint certificate_expires_after_its_issue check (expires_at > issued_at),
    constraint certificate_grace_after_expiry check (grace_ends_at >= expires_at),
    constraint certificate_opens_before_expiry check (opens_at <= expires_at),
    constraint certificate_ended_by_another check (ended_by <> person_id),
    constraint certificate_ended_for_a_reason check (
        (ended_at is null and ended_as is null)
        or (ended_at is not null and ended_as is not null and ended_by is not null and ender is not null
            and char_length(trim(end_reason)) > 0)),
    constraint certificate_recertified_by_a_decision check (
        (recertification_id is null and recertify_from is null and recertify_by is null)
        or (recertification_id is not null and recertify_from is not null and recertify_by is not null))
);
create index certificate_by_program on certificate (program_id, ended_at, expires_at);

-- The contacts that a certificate rests on, with what they were scored under: who is concerned when that changes.
create table certificate_basis (
    certificate_id bigint not null references certificate (id),
    attempt_id bigint not null references attempt (id),
    scenario_id varchar(100) not null,
    scenario_hash varchar(64) not null,
    rulebook_version varchar(100) not null,
    primary key (certificate_id, attempt_id)
);
create index certificate_basis_by_scenario on certificate_basis (scenario_id, scenario_hash, certificate_id);
create index certificate_basis_by_rulebook on certificate_basis (rulebook_version, certificate_id);
