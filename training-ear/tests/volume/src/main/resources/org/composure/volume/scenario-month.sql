select t.scene, t.reply, t.leads_to, count(*), sum(f.points)
from attempt a join scorecard s on s.attempt_id = a.id join turn t on t.attempt_id = a.id
left join finding f on f.scorecard_id = s.id and f.turn = t.sequence
where a.scenario_hash = ? and a.ended_at >= now() - interval '30 days' and a.mode <> 'SANDBOX' group by t.scene, t.reply, t.leads_to
