select a.id, a.title, a.started_at, a.ending, s.passed, c.competency, c.percent from attempt a
left join scorecard s on s.attempt_id = a.id left join score c on c.scorecard_id = s.id
where a.person_id = ? and a.mode <> 'SANDBOX' order by a.started_at desc limit 75
