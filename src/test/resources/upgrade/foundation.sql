-- What an installation of the first release holds when it is brought up to date: one attempt finished, one open, one whose time has run out.
-- Options and right-hand sides are named in their author's order, as that release named them.
insert into installation (id, demo, created_at) values (1, true, timestamp with time zone '2026-06-01 08:00:00+00:00');
insert into organisation (id, public_id, name, kind, created_at)
values (50, '0000000000000000000000000a', 'Northgate', 'SCHOOL', timestamp with time zone '2026-06-01 08:00:00+00:00');
insert into account (id, public_id, email, name, password_hash, administrator, closed_at, created_at, version)
values (50, '0000000000000000000000000b', 'old@demo.needlepoint.example', 'Olga Dahl', '-', false, null,
        timestamp with time zone '2026-06-01 08:00:00+00:00', 1);
insert into membership (id, public_id, account_id, organisation_id, role, valid_from, valid_until)
values (50, '0000000000000000000000000c', 50, 50, 'TRAINEE', date '2026-06-01', null);
insert into enrolment (id, public_id, account_id, organisation_id, course_id, started_at)
values (50, '0000000000000000000000000d', 50, 50, 'needling-foundations', timestamp with time zone '2026-06-01 08:00:00+00:00');

insert into revision (hash, kind, item_id, content, stored_at)
values ('1111111111111111111111111111111111111111111111111111111111111111', 'quiz', 'nf-1-quiz', 'id: nf-1-quiz
title: "Check: as it was"
module: nf-1
behaviour: deferred
pass: 80
draw:
  - {count: 2, tags: [nf-1]}
', timestamp with time zone '2026-06-01 08:00:00+00:00');
insert into revision (hash, kind, item_id, content, stored_at)
values ('2222222222222222222222222222222222222222222222222222222222222222', 'question', 'nf-1-old-choice', '---
module: nf-1
---

## nf-1-old-choice
type: single
difficulty: easy
bloom: remember
facts: [F2]

What do the two share, as it was asked once?

- [x] The needle :: Right: the tool is one.
- [ ] An energy :: Only one of them speaks of it.
- [ ] The meridians :: Only one of them uses them.

> One tool, two ways. {F2}
', timestamp with time zone '2026-06-01 08:00:00+00:00');
insert into revision (hash, kind, item_id, content, stored_at)
values ('3333333333333333333333333333333333333333333333333333333333333333', 'question', 'nf-1-old-match', '---
module: nf-1
---

## nf-1-old-match
type: matching
difficulty: easy
bloom: remember
facts: [F2]

Who says so, as it was asked once?

- Trigger points => Western practice :: It looks for them.
- Meridians => Chinese tradition :: It tells of them.

> Two ways. {F2}
', timestamp with time zone '2026-06-01 08:00:00+00:00');

insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id, quiz_revision, try_number, seed, behaviour,
                     pass_percent, size, state, started_at, closes_at, finished_at, mark, passed, best)
values (50, '00000000000000000000000001', 50, 50, 'needling-foundations', 'nf-1-quiz',
        '1111111111111111111111111111111111111111111111111111111111111111', 1, 7, 'DEFERRED', 80, 2, 'FINISHED',
        timestamp with time zone '2026-06-02 08:00:00+00:00', null, timestamp with time zone '2026-06-02 08:10:00+00:00', '1/1',
        true, true);
insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id, quiz_revision, try_number, seed, behaviour,
                     pass_percent, size, state, started_at, closes_at, finished_at, mark, passed, best)
values (51, '00000000000000000000000002', 50, 50, 'needling-foundations', 'nf-1-quiz',
        '1111111111111111111111111111111111111111111111111111111111111111', 2, 7, 'DEFERRED', 80, 2, 'OPEN',
        timestamp with time zone '2026-06-03 08:00:00+00:00', null, null, null, null, false);
insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id, quiz_revision, try_number, seed, behaviour,
                     pass_percent, size, state, started_at, closes_at, finished_at, mark, passed, best)
values (52, '00000000000000000000000003', 50, 50, 'needling-foundations', 'nf-1-quiz',
        '1111111111111111111111111111111111111111111111111111111111111111', 3, 7, 'DEFERRED', 80, 2, 'OPEN',
        timestamp with time zone '2026-06-04 08:00:00+00:00', timestamp with time zone '2026-06-04 08:20:00+00:00', null, null, null,
        false);

insert into attempt_slot (attempt_id, slot, question_id, question_revision, layout, last_number, state, response, grade)
select a.id, 1, 'nf-1-old-choice', '2222222222222222222222222222222222222222222222222222222222222222',
       '{"order":["c","a","b"]}', 1, case when a.id = 50 then 'GRADED' else 'ANSWERED' end, '{"r":["a"]}',
       case when a.id = 50 then '1/1' end
from attempt a;
insert into attempt_slot (attempt_id, slot, question_id, question_revision, layout, last_number, state, response, grade)
select a.id, 2, 'nf-1-old-match', '3333333333333333333333333333333333333333333333333333333333333333',
       '{"order":["r2","r1"]}', case when a.id = 50 then 1 else 0 end, case when a.id = 50 then 'GRADED' else 'BLANK' end,
       case when a.id = 50 then '{"m.l1":["r1"],"m.l2":["r2"]}' end, case when a.id = 50 then '1/1' end
from attempt a;

insert into attempt_step (attempt_id, slot, number, action, body, at)
select a.id, 0, 1, 'START', '{"quiz":["1111111111111111111111111111111111111111111111111111111111111111"],"seed":["7"]}', a.started_at
from attempt a;
insert into attempt_step (attempt_id, slot, number, action, body, at)
select a.id, 1, 1, 'SAVE', '{"r":["a"]}', a.started_at from attempt a;
insert into attempt_step (attempt_id, slot, number, action, body, at)
values (50, 2, 1, 'SAVE', '{"m.l1":["r1"],"m.l2":["r2"]}', timestamp with time zone '2026-06-02 08:05:00+00:00');
insert into attempt_step (attempt_id, slot, number, action, body, at)
values (50, 0, 2, 'SUBMIT', '{}', timestamp with time zone '2026-06-02 08:10:00+00:00');
