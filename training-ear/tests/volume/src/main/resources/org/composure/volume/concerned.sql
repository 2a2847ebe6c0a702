select count(distinct c.id) from certificate c join certificate_basis b on b.certificate_id = c.id
where c.program_id = ? and c.ended_at is null and c.expires_at > now() and b.rulebook_version = 'older'
