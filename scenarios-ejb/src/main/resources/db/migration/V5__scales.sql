create table score_scale (
    scenario_hash varchar(64) not null references published_scenario (hash),
    persona varchar(100) not null,
    limits varchar(500) not null,
    rulebook_version varchar(100) not null,
    least_empathy int not null,
    least_flexibility int not null,
    least_escalation int not null,
    most_empathy int not null,
    most_flexibility int not null,
    most_escalation int not null,
    best int not null,
    primary key (scenario_hash, persona, limits, rulebook_version)
);

-- Made on a scale that each path had to itself. The transcripts are kept: each is scored anew when its debrief is read.
delete from finding;
delete from score;
delete from scorecard;

create table annotation (
    scorecard_id bigint not null references scorecard (id),
    turn int not null check (turn >= 1),
    empathy int not null,
    flexibility int not null,
    escalation int not null,
    regret int not null,
    attainable int not null,
    mark varchar(20) not null check (mark in ('BEST', 'GOOD', 'INACCURACY', 'MISTAKE', 'BLUNDER')),
    best text not null,
    primary key (scorecard_id, turn)
);

create table refused_scenario (
    file_name varchar(300) primary key,
    refused_at timestamp(6) with time zone not null,
    diagnostics text not null
);
