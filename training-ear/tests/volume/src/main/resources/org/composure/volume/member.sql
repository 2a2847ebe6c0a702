with ended as (
    select a.id, a.ended_at, s.id as scorecard, s.passed from attempt a join scorecard s on s.attempt_id = a.id
    where a.person_id = ? and a.mode <> 'SANDBOX'
), scores as (
    select e.ended_at, c.competency, c.percent, e.passed from ended e join score c on c.scorecard_id = e.scorecard
    order by e.ended_at desc limit 300
), found as (
    select f.rule, count(distinct e.id) as contacts from ended e join finding f on f.scorecard_id = e.scorecard
    where e.ended_at >= now() - interval '90 days' group by f.rule
)
select ended_at::text, competency, percent from scores union all select rule, '', contacts from found
