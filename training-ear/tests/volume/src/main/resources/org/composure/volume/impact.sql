select p.person_id, p.changed, p.lost, p.gained from impact_person p where p.impact_id = ?
order by p.lost + p.gained desc, p.changed desc, p.person_id limit 25
