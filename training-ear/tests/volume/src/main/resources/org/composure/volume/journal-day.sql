with asked as (select cast(? as date) as day)
select e.*, count(*) over () from asked join journal_entry e on e.made_at >= asked.day and e.made_at < asked.day + 1
order by e.made_at desc, e.number desc limit 50
