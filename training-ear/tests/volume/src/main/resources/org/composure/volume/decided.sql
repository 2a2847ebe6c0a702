select d.*, p.name, count(*) over () from dispute d join person p on p.id = d.person_id
where p.team_id = ? and d.ruling is not null order by d.decided_at desc, d.id desc limit 10
