-- One table of knocks for all doors that strangers can try.
create sequence knock_seq start with 50 increment by 50;

create table knock (
    id bigint primary key,
    door varchar(40) not null,
    address varchar(100) not null,
    knocked_at timestamp(6) with time zone not null
);
create index knock_by_address on knock (door, address, knocked_at);
create index knock_by_time on knock (door, knocked_at);

-- Wrong tokens of the last minutes are forgotten.
drop table token_try;
drop sequence token_try_seq;
