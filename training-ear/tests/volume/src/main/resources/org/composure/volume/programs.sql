select p.id, v.title, v.made_at from certification_program p join program_version v on v.program_id = p.id
and v.version = p.version where p.id >= ? order by v.title, p.id
