-- Whoever answers in an assessment is there: it was to be found in the turns, a question for each attempt of a list.
update attempt set seen_at = (select max(turn.answered_at) from turn where turn.attempt_id = attempt.id)
where ended_at is null
  and exists (select 1 from turn where turn.attempt_id = attempt.id and turn.answered_at > attempt.seen_at);
