-- Where each session came from, for the ledger's history: kept when the session and its tablet are gone.
CREATE TABLE sign_ins (
  session text PRIMARY KEY,
  tablet  text NOT NULL,
  address text NOT NULL,
  at      timestamptz NOT NULL DEFAULT now()
);

INSERT INTO sign_ins (session, tablet, address, at)
SELECT sessions.id::text, coalesce(tablets.name, ''), '', sessions.created_at
  FROM sessions LEFT JOIN tablets ON tablets.id = sessions.tablet;
