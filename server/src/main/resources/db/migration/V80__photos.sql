-- Photos beside marks, each file once. What it belongs to stands in the ledger, by its hash.
CREATE TABLE photos (
  competition text NOT NULL REFERENCES competition (id),
  sha256      bytea NOT NULL,
  body        bytea NOT NULL,
  stored_at   timestamptz NOT NULL DEFAULT now(),
  stored_by   text NOT NULL,
  PRIMARY KEY (competition, sha256),
  CHECK (sha256 = sha256(body))
);
