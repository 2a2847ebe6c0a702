select r.id, r.kind, p.name from data_request r join person p on p.id = r.person_id where r.ruling is null and r.id > ?
order by r.asked_at, r.id limit 25
