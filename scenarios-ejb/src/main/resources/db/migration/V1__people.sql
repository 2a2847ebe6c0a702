create sequence team_seq start with 10 increment by 10;
create sequence person_seq start with 50 increment by 50;
create sequence sign_in_try_seq start with 50 increment by 50;

create table team (
    id bigint primary key,
    name varchar(200) not null unique
);

create table person (
    id bigint primary key,
    account varchar(100) not null unique,
    name varchar(200) not null,
    employee_number varchar(200) not null unique,
    password_hash varchar(200) not null,
    role varchar(20) not null check (role in ('TRAINEE', 'SUPERVISOR', 'HR', 'ADMIN')),
    team_id bigint not null references team (id),
    autonomy_level int not null check (autonomy_level between 1 and 5),
    active boolean not null,
    locale varchar(20) not null,
    theme varchar(10) not null check (theme in ('DEVICE', 'LIGHT', 'DARK'))
);
create index person_by_name on person (name, id);
create index person_by_team on person (team_id);

create table sign_in_try (
    id bigint primary key,
    account varchar(100) not null,
    address varchar(100) not null,
    tried_at timestamp(6) with time zone not null,
    successful boolean not null
);
create index sign_in_try_by_account on sign_in_try (account, tried_at);
create index sign_in_try_by_address on sign_in_try (address, tried_at);
create index sign_in_try_by_time on sign_in_try (tried_at);
