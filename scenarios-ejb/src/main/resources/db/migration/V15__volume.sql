-- With what was decided, so that counting what a rule found reads the index and no finding.
drop index finding_by_scorecard;
create index finding_by_scorecard on finding (scorecard_id, rule, critical, ruling);

-- With the mode, so that telling who has met which form reads the index and no attempt.
drop index attempt_by_form;
create index attempt_by_form on attempt (scenario_hash, person_id, form, started_at, mode);
