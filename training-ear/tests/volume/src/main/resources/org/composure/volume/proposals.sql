select g.*, p.name, d.actor_name, d.recommendation, d.reason, count(*) over () from authority_grant g
join person p on p.id = g.person_id join authority_decision d on d.grant_id = g.id and d.kind = 'PROPOSED'
where g.made_at is null and g.withdrawn_at is null and g.ends_at > now() and g.reviewer_id <> ? order by g.id limit 20
