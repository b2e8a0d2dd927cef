-- Of each ledger the last row that a verification found to agree, whichever node did it: a node that starts later holds it
-- against the ledger, so that what was changed while no server ran is found as well.
CREATE TABLE verified_heads (
  competition text NOT NULL,
  event       text NOT NULL,
  epoch       text NOT NULL,
  position    bigint NOT NULL,
  head        text NOT NULL,
  verified_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (competition, event)
);
