select t.sequence, t.scene, t.reply, f.rule, f.points from turn t join scorecard s on s.attempt_id = t.attempt_id
left join finding f on f.scorecard_id = s.id and f.turn = t.sequence where t.attempt_id = ? order by t.sequence
