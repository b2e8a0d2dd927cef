-- Contestants sign in by the same one-time codes as judges.

ALTER TABLE judge_codes RENAME TO sign_in_codes;
ALTER TABLE sign_in_codes RENAME COLUMN judge TO person;
ALTER TABLE sign_in_codes ADD COLUMN kind text NOT NULL DEFAULT 'judge' CHECK (kind IN ('judge', 'contestant'));
ALTER TABLE sign_in_codes ALTER COLUMN kind DROP DEFAULT;
ALTER INDEX judge_codes_by_expiry RENAME TO sign_in_codes_by_expiry;
DROP INDEX judge_codes_by_judge;
CREATE INDEX sign_in_codes_by_person ON sign_in_codes (competition, person);

ALTER TABLE tablets RENAME COLUMN judge TO person;
ALTER TABLE tablets ADD COLUMN kind text NOT NULL DEFAULT 'judge' CHECK (kind IN ('judge', 'contestant'));
ALTER TABLE tablets ALTER COLUMN kind DROP DEFAULT;
ALTER INDEX tablets_by_judge RENAME TO tablets_by_person;
