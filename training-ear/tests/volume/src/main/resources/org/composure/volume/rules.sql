select d.rule, d.disputed, d.upheld, (select count(*) from finding f where f.rule = d.rule) as findings
from (select rule, count(*) as disputed, count(*) filter (where ruling in ('ACCEPTED', 'PARTLY')) as upheld
    from dispute where cast(? as bigint) is not null group by rule order by 3 desc, 2 desc, 1 limit 20) d
