-- The public halves of the keys that sign results. The private ones never come near a database.
CREATE TABLE signing_keys (
  id         text PRIMARY KEY,
  public_key bytea NOT NULL,
  added_at   timestamptz NOT NULL DEFAULT now()
);

-- An account that came from an archive has no password: archives carry no secrets.
ALTER TABLE accounts ALTER COLUMN password_hash SET DEFAULT '';
