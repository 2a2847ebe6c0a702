create table person (
    id bigint not null primary key,
    name varchar(64) not null unique
);
create sequence person_sequence start with 50 increment by 50;
