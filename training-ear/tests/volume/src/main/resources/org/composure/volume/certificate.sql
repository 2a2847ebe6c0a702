select * from certificate where id = ?
