-- When the person was issued another of the program: from its issue until then a certificate is their last one. Written
-- once, so that who stands how at a moment is a range and not a search for what came after.
alter table certificate add column replaced_at timestamp(6) with time zone;
update certificate set replaced_at = (
    select n.issued_at from certificate n where n.person_id = certificate.person_id
    and n.program_id = certificate.program_id and n.place = certificate.place + 1);
create index certificate_standing on certificate (replaced_at, program_id, issued_at, person_id, opens_at, expires_at,
    grace_ends_at, ended_at, ended_as, recertify_from, recertify_by, id);

-- Which version was the present one when holders were asked to certify anew, and whom each decision reached: a later
-- cause concerns whoever was not asked because of it.
alter table recertification add column version varchar(100) default '' not null;
create table certificate_recertification (
    certificate_id bigint not null references certificate (id),
    recertification_id bigint not null references recertification (id),
    primary key (certificate_id, recertification_id)
);
create index certificate_recertification_by_decision on certificate_recertification (recertification_id, certificate_id);
insert into certificate_recertification
    select id, recertification_id from certificate where recertification_id is not null;

-- Nobody is enrolled any more in a program that was closed; what was issued stands.
alter table certification_program add column closed_at timestamp(6) with time zone;
alter table certification_program add column closed_by bigint references person (id);
alter table certification_program add column closer varchar(200);
alter table certification_program add column closing varchar(2000);
alter table certification_program add constraint program_closed_for_a_reason check (
    closed_at is null or (closed_by is not null and closer is not null and char_length(trim(closing)) > 0));

-- Tables that somebody has prepared for themselves, kept for a day, in pieces of some rows.
create sequence prepared_table_seq start with 10 increment by 10;
create table prepared_table (
    id bigint primary key,
    maker_id bigint not null references person (id),
    made_at timestamp(6) with time zone not null,
    work_id bigint,
    asked text not null,
    total bigint not null
);
create index prepared_table_by_maker on prepared_table (maker_id, made_at);
create index prepared_table_by_time on prepared_table (made_at);
create table prepared_piece (
    table_id bigint not null references prepared_table (id) on delete cascade,
    place int not null,
    content text not null,
    primary key (table_id, place)
);
