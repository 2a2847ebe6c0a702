create sequence people_import_seq start with 10 increment by 10;
create sequence import_line_seq start with 500 increment by 500;

create table people_import (
    id bigint primary key,
    file_name varchar(200) not null,
    digest varchar(64) not null,
    made_by bigint not null references person (id),
    maker varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    state varchar(20) not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'STOPPED', 'DISCARDED')),
    notices text not null,
    added int not null,
    changed int not null,
    closed int not null,
    unchanged int not null,
    refused int not null,
    closes_absent boolean not null,
    decided_by bigint references person (id),
    decider_role varchar(20) check (decider_role in ('HR', 'ADMIN')),
    decider varchar(200),
    decided_at timestamp(6) with time zone,
    work_id bigint,
    absent_closed int not null,
    constraint people_import_done_by_somebody check (
        state in ('PLANNED', 'DISCARDED')
        or (decided_by is not null and decider_role is not null and decider is not null and decided_at is not null))
);
create index people_import_by_time on people_import (made_at);

create table import_line (
    id bigint primary key,
    import_id bigint not null references people_import (id),
    line bigint not null check (line >= 1),
    kind varchar(20) not null check (kind in ('ADDED', 'CHANGED', 'CLOSED', 'UNCHANGED', 'REFUSED')),
    employee_number varchar(200) not null,
    name varchar(200) not null,
    wanted text not null,
    differences text not null,
    problems text not null,
    constraint import_line_once unique (import_id, line)
);
create index import_line_by_kind on import_line (import_id, kind, line);
create index import_line_by_number on import_line (import_id, employee_number);

-- Who was not in the file when it was decided that such accounts are closed.
create table import_absent (
    import_id bigint not null references people_import (id),
    person_id bigint not null references person (id),
    primary key (import_id, person_id)
);

-- What the code for a first password is held against; of the code itself nothing is kept.
create table first_code (
    person_id bigint primary key references person (id),
    hash varchar(64) not null,
    ends_at timestamp(6) with time zone not null
);
