select p.name, s.title, s.mode, s.due_at, count(a.id) as tries, max(c.scored_at) filter (where c.passed) as passed_at
from assignment s join person p on p.id = s.person_id
left join attempt a on a.person_id = s.person_id and a.scenario_id = s.scenario_id and a.mode = s.mode
    and a.started_at >= s.made_at
left join scorecard c on c.attempt_id = a.id
where p.team_id = ? group by s.id, p.name order by s.made_at desc, s.id desc limit 25
