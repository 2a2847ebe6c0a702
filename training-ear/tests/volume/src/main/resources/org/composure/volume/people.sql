select id, account, name, employee_number, role, autonomy_level, active from person
where lower(name) like '%' || ? || '%' order by name, id limit 25
