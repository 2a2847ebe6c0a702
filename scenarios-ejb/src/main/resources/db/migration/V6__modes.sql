alter table person add column extended_time int default 100 not null
    check (extended_time in (100, 125, 150, 200));

alter table attempt add column mode varchar(20) default 'PRACTICE' not null
    check (mode in ('PRACTICE', 'ASSESSMENT', 'SANDBOX'));
alter table attempt add column form int default 0 not null check (form >= 0);
alter table attempt add column form_met boolean default false not null;
alter table attempt add column extended_time int default 100 not null
    check (extended_time in (100, 125, 150, 200));
alter table attempt add column origin_id bigint references attempt (id);
alter table attempt add column paused_at timestamp(6) with time zone;
alter table attempt add column seen_at timestamp(6) with time zone;
update attempt set seen_at = shown_at;
alter table attempt alter column seen_at set not null;
create index attempt_by_origin on attempt (origin_id);

create table hint (
    attempt_id bigint not null references attempt (id),
    sequence int not null check (sequence >= 1),
    act varchar(40) not null,
    asked_at timestamp(6) with time zone not null,
    primary key (attempt_id, sequence)
);
