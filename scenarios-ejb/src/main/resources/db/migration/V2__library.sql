create table published_scenario (
    hash varchar(64) primary key,
    scenario_id varchar(100) not null,
    source text not null,
    published_at timestamp(6) with time zone not null,
    on_offer boolean not null
);
create index published_scenario_on_offer on published_scenario (scenario_id, on_offer);
