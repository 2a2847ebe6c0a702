-- The batch runtime kept its own account here; what a piece of work has come to stands in the tables below now.
drop table if exists partition_execution;
drop table if exists step_execution;
drop table if exists job_execution;
drop table if exists job_instance;

create sequence work_item_seq start with 10 increment by 10;

create table work_item (
    id bigint primary key,
    kind varchar(60) not null,
    about varchar(200) not null,
    parameters text not null,
    page varchar(200) not null,
    starter_id bigint not null references person (id),
    begun_at timestamp(6) with time zone not null,
    state varchar(20) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    runner varchar(40),
    taken_until timestamp(6) with time zone not null,
    takes int not null,
    ended_at timestamp(6) with time zone,
    outcome varchar(2000),
    constraint work_item_ended check ((ended_at is null) = (state in ('WAITING', 'RUNNING')))
);
create index work_item_due on work_item (state, taken_until);
create index work_item_by_starter on work_item (starter_id, id);
create index work_item_by_kind on work_item (kind, id);

create table work_part (
    work_id bigint not null references work_item (id) on delete cascade,
    part int not null,
    place varchar(500) not null,
    done bigint not null,
    total bigint not null,
    finished boolean not null,
    runner varchar(40),
    primary key (work_id, part)
);
