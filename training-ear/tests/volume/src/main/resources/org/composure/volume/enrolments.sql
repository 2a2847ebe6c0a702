select e.id, e.team, e.role, e.person_id, e.due_on from enrolment e where e.program_id = ? order by e.id limit 25
