select * from journal_entry where number > ? order by number desc limit 50
