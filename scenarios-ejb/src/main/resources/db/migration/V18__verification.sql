create sequence house_key_seq start with 10 increment by 10;
create sequence status_list_seq start with 10 increment by 10;
create sequence badge_seq start with 50 increment by 50;

-- The secret half is encrypted where the house has a secret for that; of a distrusted key it is wiped.
create table house_key (
    id bigint primary key,
    generation int not null unique check (generation >= 1),
    open_half varchar(60) not null unique,
    secret_half varchar(400) not null,
    maker varchar(200) not null,
    reason varchar(500) not null,
    made_at timestamp(6) with time zone not null,
    distrusted_at timestamp(6) with time zone,
    distrusted_by varchar(200),
    distrust varchar(500),
    constraint house_key_distrusted_by_somebody check (
        distrusted_at is null or (distrusted_by is not null and distrust is not null and secret_half = ''))
);

create table status_list (
    id bigint primary key,
    key_id bigint not null references house_key (id),
    house varchar(500) not null,
    taken int not null check (taken >= 0)
);
create index status_list_by_key on status_list (key_id, id);

create table badge (
    id bigint primary key,
    serial varchar(64) not null,
    list_id bigint not null references status_list (id),
    place int not null check (place between 0 and 131071),
    signed_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint badge_place_once unique (list_id, place)
);
create index badge_by_serial on badge (serial, list_id);
create index badge_by_revocation on badge (list_id, revoked_at);
