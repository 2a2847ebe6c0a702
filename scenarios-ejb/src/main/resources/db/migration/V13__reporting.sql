-- The latest attempts of a person, and those of a time: sandboxes and what goes on are few among them.
create index attempt_by_person_end on attempt (person_id, ended_at);

-- How many attempts a person has, sandboxes apart.
create index attempt_by_person_mode on attempt (person_id, mode);

-- What a rule found in a contact, without reading its words.
create index finding_by_scorecard on finding (scorecard_id, rule, critical);
