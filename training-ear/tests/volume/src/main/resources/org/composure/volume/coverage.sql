select c.program_id, count(*) from certificate c join person p on p.id = c.person_id
where p.active and c.replaced_at is null and c.ended_at is null and c.expires_at > now() and c.program_id <> ?
group by c.program_id
