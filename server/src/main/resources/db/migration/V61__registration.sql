-- What is known of people beside the competition document, which says who takes part in what.
CREATE TABLE registrations (
  competition text PRIMARY KEY REFERENCES competition (id),
  settings    text NOT NULL,
  revision    integer NOT NULL
);

-- The badge is what a QR code on a person's chest says; it opens nothing but the list at the door.
CREATE TABLE persons (
  competition   text NOT NULL REFERENCES competition (id),
  contestant    text NOT NULL,
  badge         text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '') UNIQUE,
  qualification text NOT NULL DEFAULT '',
  photo         bytea,
  photo_sha256  bytea,
  PRIMARY KEY (competition, contestant)
);

-- Who came, and who was taken for somebody else: the last line of a person counts.
CREATE TABLE check_ins (
  competition text NOT NULL REFERENCES competition (id),
  contestant  text NOT NULL,
  number      integer NOT NULL,
  arrived     boolean NOT NULL,
  noted_at    timestamptz NOT NULL DEFAULT now(),
  noted_by    text NOT NULL,
  PRIMARY KEY (competition, contestant, number)
);

CREATE TABLE withdrawals (
  competition text NOT NULL REFERENCES competition (id),
  contestant  text NOT NULL,
  reason      text NOT NULL,
  replaced_by text,
  noted_at    timestamptz NOT NULL DEFAULT now(),
  noted_by    text NOT NULL,
  PRIMARY KEY (competition, contestant)
);

-- Links by which people register themselves. The address carries the secret; only its digest is here.
CREATE TABLE registration_links (
  id           uuid PRIMARY KEY,
  competition  text NOT NULL REFERENCES competition (id),
  digest       bytea NOT NULL UNIQUE,
  name         text NOT NULL,
  organisation text,
  delegation   text,
  most         integer NOT NULL CHECK (most > 0),
  created_by   text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz
);

CREATE TABLE applications (
  id           uuid PRIMARY KEY,
  competition  text NOT NULL REFERENCES competition (id),
  link         uuid NOT NULL REFERENCES registration_links (id),
  body         text NOT NULL,
  photo        bytea,
  photo_sha256 bytea,
  applied_at   timestamptz NOT NULL DEFAULT now(),
  state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'declined')),
  reason       text NOT NULL DEFAULT '',
  decided_at   timestamptz,
  decided_by   text,
  contestant   text
);

CREATE INDEX applications_by_competition ON applications (competition, state, applied_at);
