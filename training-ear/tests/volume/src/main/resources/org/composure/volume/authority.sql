with asked as (select cast(? as bigint) as id)
select 'grant', level::text, limits, starts_at from authority_grant, asked
where person_id = asked.id and withdrawn_at is null and ends_at > now()
union all (select kind, level::text, reason, decided_at from authority_decision, asked
where person_id = asked.id order by decided_at desc limit 20)
union all select v.competency, v.percent::text, a.scenario_id, a.ended_at from asked
join attempt a on a.person_id = asked.id and a.ended_at >= now() - interval '180 days' and a.mode <> 'SANDBOX'
join scorecard s on s.attempt_id = a.id join score v on v.scorecard_id = s.id
union all select 'critical', f.rule, a.scenario_id, a.ended_at from asked
join attempt a on a.person_id = asked.id and a.ended_at >= now() - interval '180 days' and a.mode <> 'SANDBOX'
join scorecard s on s.attempt_id = a.id join finding f on f.scorecard_id = s.id and f.critical and f.ruling is null
