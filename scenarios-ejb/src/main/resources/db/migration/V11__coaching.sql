create sequence assignment_seq start with 50 increment by 50;
create sequence review_note_seq start with 50 increment by 50;
create sequence review_answer_seq start with 50 increment by 50;
create sequence action_item_seq start with 50 increment by 50;

create table assignment (
    id bigint primary key,
    person_id bigint not null references person (id),
    scenario_id varchar(100) not null,
    title text not null,
    mode varchar(20) not null check (mode in ('PRACTICE', 'ASSESSMENT')),
    due_at timestamp(6) with time zone not null,
    tries int check (tries between 1 and 9),
    counting varchar(10) not null check (counting in ('FIRST', 'BEST', 'LAST')),
    slip varchar(64) not null,
    made_by bigint not null references person (id),
    made_at timestamp(6) with time zone not null,
    withdrawn_by bigint references person (id),
    withdrawn_at timestamp(6) with time zone,
    withdrawal text,
    unique (slip, person_id, scenario_id),
    check (person_id <> made_by),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal is null))
);
create index assignment_by_person on assignment (person_id, made_at, id);

create table review_note (
    id bigint primary key,
    attempt_id bigint not null references attempt (id),
    person_id bigint not null references person (id),
    turn int not null check (turn >= 0),
    words text not null,
    written_by bigint not null references person (id),
    written_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    check (person_id <> written_by)
);
create index review_note_by_attempt on review_note (attempt_id, id);
create index review_note_by_person on review_note (person_id, read_at);

create table review_answer (
    id bigint primary key,
    note_id bigint not null references review_note (id),
    words text not null,
    written_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone
);
create index review_answer_by_note on review_answer (note_id, id);

create table action_item (
    id bigint primary key,
    person_id bigint not null references person (id),
    attempt_id bigint not null references attempt (id),
    words text not null,
    due_on date not null,
    state varchar(10) not null check (state in ('AGREED', 'DONE', 'DROPPED')),
    agreed_by bigint not null references person (id),
    agreed_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    check (person_id <> agreed_by)
);
create index action_item_by_attempt on action_item (attempt_id, id);
create index action_item_by_person on action_item (person_id, state, due_on);
