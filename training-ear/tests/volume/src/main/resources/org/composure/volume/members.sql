select id, name from person where team_id = ? and role <> 'SUPERVISOR' and active order by name
