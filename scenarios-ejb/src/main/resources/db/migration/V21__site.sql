-- Where somebody works; empty where nobody said. Of the person, as people of one team may sit in several places.
alter table person add column site varchar(200) default '' not null;
create index person_by_site on person (site, team_id);
