-- Who may sign in and who is signed in. Secrets are kept as digests only.

CREATE TABLE accounts (
  username text PRIMARY KEY,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE tablets (
  id uuid PRIMARY KEY,
  competition text NOT NULL,
  judge text NOT NULL,
  name text NOT NULL,
  signed_in_at timestamptz NOT NULL DEFAULT now(),
  last_seen timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX tablets_by_judge ON tablets (competition, judge);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  token_digest bytea NOT NULL UNIQUE,
  username text REFERENCES accounts ON DELETE CASCADE,
  tablet uuid REFERENCES tablets ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CHECK ((username IS NULL) <> (tablet IS NULL))
);

CREATE INDEX sessions_by_username ON sessions (username);
CREATE INDEX sessions_by_tablet ON sessions (tablet);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- One row is one chance to sign in: by the typed code or by the QR's secret, whichever comes first.
CREATE TABLE judge_codes (
  id uuid PRIMARY KEY,
  competition text NOT NULL,
  judge text NOT NULL,
  code_digest bytea NOT NULL UNIQUE,
  secret_digest bytea NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);

CREATE INDEX judge_codes_by_judge ON judge_codes (competition, judge);
CREATE INDEX judge_codes_by_expiry ON judge_codes (expires_at);
