select e.id, count(p.id) from enrolment e left join team t on t.name = e.team left join person p on p.team_id = t.id
where e.id = ? group by e.id
