select t.id, t.total, w.state from prepared_table t join work_item w on w.id = t.work_id where t.id = ?
