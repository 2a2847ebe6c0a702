-- How many attempts a person has, sandboxes apart.
create index attempt_by_person_mode on attempt (person_id, mode);

-- What a rule found in a contact, without reading its words.
create index finding_by_scorecard on finding (scorecard_id, rule, critical);
