select t.round, t.place, r.empathy, r.flexibility, r.escalation, t.empathy, t.flexibility, t.escalation,
    (select string_agg(f.rule || ' ' || c.found, ', ') from calibration_finding f
    join calibration_recall c on c.transcript_id = f.transcript_id and c.place = f.place and c.rater_id = r.rater_id
    where f.transcript_id = t.id)
from calibration_transcript t join calibration_rating r on r.transcript_id = t.id where cast(? as bigint) is not null
