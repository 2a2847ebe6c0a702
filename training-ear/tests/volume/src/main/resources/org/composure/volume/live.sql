select p.name, a.title, a.started_at, (select count(*) from turn t where t.attempt_id = a.id) as turns
from person p join attempt a on a.person_id = p.id
where p.team_id = ? and a.mode <> 'SANDBOX' and (a.ended_at is null or a.ended_at >= now() - interval '30 minutes')
    and (a.seen_at >= now() - interval '30 minutes' or a.ended_at is not null)
order by a.started_at desc
