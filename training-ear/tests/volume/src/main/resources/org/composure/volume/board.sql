with own as (
    select id, name, autonomy_level from person where role = 'TRAINEE' and team_id = ?
), ended as (
    select a.id, a.person_id, a.ended_at, s.id as scorecard,
        row_number() over (partition by a.person_id order by a.ended_at desc, a.id desc) as place
    from own join attempt a on a.person_id = own.id and a.mode <> 'SANDBOX' and a.ended_at is not null
    join scorecard s on s.attempt_id = a.id
), scores as (
    select e.person_id, c.competency, string_agg(c.percent::text, ' ' order by e.place) as latest,
        avg(c.percent) filter (where e.place <= 5) as mean
    from ended e join score c on c.scorecard_id = e.scorecard and c.most > c.least where e.place <= 10
    group by e.person_id, c.competency
), counts as (
    select person_id, count(*) as attempts from ended group by person_id
), found as (
    select e.person_id, f.rule, f.critical, count(distinct e.id) as contacts
    from ended e join finding f on f.scorecard_id = e.scorecard
    where e.ended_at >= now() - interval '90 days' and (f.critical or f.rule in ('escalated-when-due',
        'authority-asked', 'passed-on-for-authority', 'escalated-late', 'kept-what-was-yours', 'needless-escalation',
        'needless-authorisation', 'passed-around', 'escalated-before-listening', 'risk-not-passed-on',
        'authority-never-asked', 'manager-refused', 'safety-kept-back', 'grave-risk-kept-back'))
    group by e.person_id, f.rule, f.critical
)
select * from own left join scores on scores.person_id = own.id left join counts on counts.person_id = own.id
left join found on found.person_id = own.id
