select a.id, a.title, s.passed, f.rule from attempt a join scorecard s on s.attempt_id = a.id
join finding f on f.scorecard_id = s.id
where a.person_id = ? and a.ended_at >= now() - interval '90 days' and f.rule in ('needless-escalation',
    'needless-authorisation', 'passed-around', 'escalated-before-listening')
order by a.started_at desc limit 10
