-- Where each turn was answered and where it led: what the script would tell, kept so that counting needs no replay.
-- Turns from before know neither, and are not counted.
alter table turn add column scene varchar(100);
alter table turn add column leads_to varchar(100);

create index attempt_by_scenario_end on attempt (scenario_hash, ended_at);
create index attempt_by_form on attempt (scenario_hash, person_id, form, started_at);

-- The counts of a publication: true for the days before counted_to, and from there on counted anew if due.
create table scenario_count (
    scenario_hash varchar(64) primary key references published_scenario (hash),
    counted_to bigint not null,
    due boolean not null
);

-- Days are counted from 1970 in UTC. A band is a twentieth of the score of a contact: 0 to 20, 20 being 100 of 100.
create table reply_count (
    scenario_hash varchar(64) not null references published_scenario (hash),
    ended_on bigint not null,
    scene varchar(100) not null,
    reply varchar(100) not null,
    leads_to varchar(100) not null,
    band int not null check (band between 0 and 20),
    chosen bigint not null,
    points bigint not null,
    least int not null,
    most int not null,
    primary key (scenario_hash, ended_on, scene, reply, leads_to, band)
);

-- How often the person had met the form by then, this time included: 4 stands for more.
create table contact_count (
    scenario_hash varchar(64) not null references published_scenario (hash),
    ended_on bigint not null,
    form int not null,
    met int not null check (met between 1 and 4),
    band int not null check (band between 0 and 20),
    contacts bigint not null,
    percents bigint not null,
    seconds bigint not null,
    primary key (scenario_hash, ended_on, form, met, band)
);
