select m.id, m.state, p.name from reminder_mail m join person p on p.id = m.person_id where m.id > ?
order by m.made_at desc, m.id desc limit 25
