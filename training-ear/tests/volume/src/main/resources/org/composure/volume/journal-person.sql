with asked as (select cast(? as bigint) as id)
select e.* from asked join journal_entry e on e.actor_id = asked.id or e.subject_id = asked.id
order by e.number desc limit 50
