select p.*, (select count(*) from attempt a where a.person_id = p.id) from person p where p.id = ?
