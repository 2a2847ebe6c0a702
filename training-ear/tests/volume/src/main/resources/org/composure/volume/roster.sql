select p.id, p.name, c.expires_at from person p join certificate c on c.person_id = p.id
where p.active and c.program_id = ? and c.replaced_at is null order by p.name, p.id limit 25
