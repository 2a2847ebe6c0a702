-- What the work of HR leaves behind: files of people, long work, mails, requests, prepared tables, impacts of rules.

insert into people_import (id, file_name, digest, made_by, maker, made_at, state, notices, added, changed, closed,
    unchanged, refused, closes_absent, decided_by, decider_role, decider, decided_at, absent_closed)
select 1000000 + n, 'people-' || n || '.csv', md5(n::text), hr.id, hr.name, now() - n * interval '1 hour',
    case when n % 2 = 0 then 'PLANNED' else 'DONE' end, '[]', 1000, 2000, 1000, 5000, 1000, false,
    case when n % 2 = 1 then hr.id end, case when n % 2 = 1 then 'HR' end, case when n % 2 = 1 then hr.name end,
    case when n % 2 = 1 then now() end, 0
from person hr, generate_series(0, 29) n where hr.account = 'hr';

insert into import_line (id, import_id, line, kind, employee_number, name, wanted, differences, problems)
select 1000000 + n * 10000 + line, 1000000 + n, line,
    (array['ADDED', 'CHANGED', 'CHANGED', 'CLOSED', 'REFUSED'])[1 + line % 10],
    'V-' || (1000000 + line * 2), 'Somebody ' || line,
    '{"number":"V-' || (1000000 + line * 2) || '","team":"Team 2"}',
    case when line % 10 in (1, 2) then '[{"field":"TEAM","from":"Team 1","to":"Team 2"}]' else '[]' end,
    case when line % 10 = 4 then '[{"field":"EMAIL","code":"EMAIL_MALFORMED","detail":""}]' else '[]' end
from generate_series(0, 29) n, generate_series(1, 10000) line where line % 10 < 5;
insert into import_line (id, import_id, line, kind, employee_number, name, wanted, differences, problems)
select 1000000 + n * 10000 + line, 1000000 + n, line, 'UNCHANGED', 'V-' || (1000000 + line * 2), 'Somebody ' || line,
    '{"number":"V-' || (1000000 + line * 2) || '"}', '[]', '[]'
from generate_series(0, 29) n, generate_series(1, 10000) line where line % 10 >= 5;

insert into work_item (id, kind, about, parameters, page, starter_id, begun_at, state, taken_until, takes, ended_at,
    outcome)
select 1000000 + n, 'people-import', 'people-' || n || '.csv', '', 'import.xhtml', hr.id,
    now() - n * interval '1 hour', 'DONE', now() - n * interval '1 hour', 1, now() - n * interval '1 hour',
    'work.done.people-import' || chr(10) || '10' || chr(10) || '20' || chr(10) || '3'
from person hr, generate_series(0, 19999) n where hr.account = 'hr';
insert into work_part (work_id, part, place, done, total, finished)
select 1000000 + n, part, '', 5000, 5000, true from generate_series(0, 19999) n, generate_series(0, 1) part;

insert into reminder_mail (id, message_id, person_id, made_at, state, attempts, next_at, trouble, answer)
select id, 'mail-' || id, person_id, issued_at, case when id % 500 = 0 then 'GIVEN_UP' else 'SENT' end, 1, issued_at,
    case when id % 500 = 0 then 'REFUSED' end, case when id % 500 = 0 then '550 No such mailbox' else '' end
from certificate where id % 2 = 0;
insert into reminder (id, certificate_id, person_id, days, state, mail_id, made_at)
select 2 * id + nth, id, person_id, (array[30, 7])[1 + nth], 'TOLD', id, issued_at
from certificate, generate_series(0, 1) nth where id % 2 = 0;

insert into data_request (id, person_id, kind, words, asked_at, ruling, answer, decider_id, decided_at, open_slot)
select p.id, p.id, 'EXPORT', 'I would like to see what there is.', now() - (p.id % 700) * interval '1 day',
    case when p.id % 10 > 0 then 'GRANTED' end, case when p.id % 10 > 0 then 'It lies ready.' else '' end,
    case when p.id % 10 > 0 then hr.id end, case when p.id % 10 > 0 then now() end,
    case when p.id % 10 = 0 then p.id || ' EXPORT' end
from person hr, person p where hr.account = 'hr' and p.role = 'TRAINEE' and p.id >= 1000000;

insert into prepared_table (id, maker_id, made_at, work_id, asked, total)
select 1000000 + n, hr.id, now(), 1000000 + n, '{"programs":[1000000],"at":"2026-01-01T00:00:00Z","title":"Standings",'
    || '"columns":["Program","Number","Name","Team","Site","State","Due","Serial","Version","Issued","By","Until","Ended"],'
    || '"states":{}}', 5000
from person hr, generate_series(0, 59) n where hr.account = 'hr';

insert into impact (id, rulebook, begun_at, work_id, judged_at)
select 1000000 + n, '0.' || n || '-before', now() - (3 - n) * interval '30 days', 1000000 + n, now()
from generate_series(0, 2) n;
insert into impact_contact (impact_id, attempt_id, person_id, passed_before, passed_after, empathy, flexibility,
    escalation)
select 1000000 + n, a.id, a.person_id, a.id % 3 = 0, a.id % 3 = 1, a.id % 7, a.id % 5, -(a.id % 3)
from attempt a, generate_series(0, 2) n where a.ended_at is not null and a.id % 10 = 0;
insert into impact_person (impact_id, person_id, judged, changed, lost, gained)
select c.impact_id, c.person_id, 10 * count(*), count(*), count(*) filter (where c.passed_before),
    count(*) filter (where c.passed_after)
from impact_contact c group by c.impact_id, c.person_id;
insert into impact_effect (id, impact_id, person_id, gained, autonomy_level)
select 1000000 + row_number() over (order by impact_id, person_id), impact_id, person_id, person_id % 4 = 0, 3
from impact_person;
insert into impact_effect (id, impact_id, person_id, gained, program, requirement, subject)
select 2000000 + row_number() over (order by impact_id, person_id), impact_id, person_id, person_id % 4 = 0,
    'Program 1', 'SCENARIO', (select min(scenario_id) from published_scenario)
from impact_person;
insert into impact_rule (impact_id, part, rule, more, fewer, lost, gained)
select 1000000 + n, part, f.rule, 10 + part, 20, 3, 4
from (select distinct rule from (select rule from finding limit 100000) found) f, generate_series(0, 2) n,
    generate_series(0, 3) part;

select setval('impact_seq', 1000100), setval('work_item_seq', 1100000), setval('people_import_seq', 1000100),
    setval('prepared_table_seq', 1000100);
