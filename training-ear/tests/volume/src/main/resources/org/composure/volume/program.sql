select v.title, v.terms, (select count(*) from enrolment e where e.program_id = v.program_id) from program_version v
where v.program_id = ?
