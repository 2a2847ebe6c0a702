select d.*, p.name, count(*) over () from dispute d join person p on p.id = d.person_id
where p.team_id = ? and d.ruling is null order by d.filed_at, d.id limit 10
