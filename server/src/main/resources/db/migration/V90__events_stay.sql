-- Rows come into the ledger only together with moving their event's end, so a row without its event cannot come. Checking
-- each row for it once more was a third of the work to record it. What could still part them is an event that goes or is
-- named anew, and none does.
ALTER TABLE ledger DROP CONSTRAINT ledger_competition_event_fkey;

CREATE TRIGGER event_stays BEFORE DELETE OR UPDATE OF competition, id ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_not_emptied BEFORE TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
