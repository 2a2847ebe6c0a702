select w.id, w.kind, w.about, w.state, sum(p.done) from work_item w join work_part p on p.work_id = w.id where w.id > ?
group by w.id order by w.id desc limit 25
