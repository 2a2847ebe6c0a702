select id, file_name, state, added, changed from people_import where id > ? order by id desc limit 25
