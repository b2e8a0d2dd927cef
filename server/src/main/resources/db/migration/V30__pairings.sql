-- Mentor pairings. Every revision is kept whole; the key refuses two saves over the same one.
CREATE TABLE pairings (
  competition text NOT NULL REFERENCES competition (id),
  revision    integer NOT NULL CHECK (revision > 0),
  pairs       text NOT NULL,
  saved_at    timestamptz NOT NULL DEFAULT now(),
  saved_by    text NOT NULL,
  PRIMARY KEY (competition, revision)
);
