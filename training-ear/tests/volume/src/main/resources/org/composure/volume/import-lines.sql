select line, kind, employee_number, name, differences, problems from import_line where import_id = ? order by line limit 25
