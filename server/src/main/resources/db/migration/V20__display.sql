-- What the hall's screens are and what each was told to show. A screen is known by the digest of a key that it
-- made itself; the key gives no right but to be told what to show.
CREATE TABLE screens (
  id uuid PRIMARY KEY,
  key_digest bytea NOT NULL UNIQUE,
  number integer NOT NULL UNIQUE CHECK (number > 0),
  name text,
  group_name text,
  assignment text,
  blank boolean NOT NULL DEFAULT false,
  version bigint NOT NULL DEFAULT 1,
  width integer NOT NULL,
  height integer NOT NULL,
  showing text,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX screens_by_group ON screens (group_name);

-- What a hall shows besides results: announcements, pictures, schedule, sponsors.
CREATE TABLE programmes (
  competition text PRIMARY KEY REFERENCES competition (id),
  body text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE pictures (
  competition text NOT NULL REFERENCES competition (id),
  id text NOT NULL,
  media_type text NOT NULL,
  body bytea NOT NULL,
  sha256 bytea NOT NULL,
  PRIMARY KEY (competition, id)
);

-- A running award ceremony. The plan holds the results that nobody may see before their step.
CREATE TABLE ceremonies (
  competition text NOT NULL,
  event text NOT NULL,
  mode text NOT NULL,
  plan text NOT NULL,
  step integer NOT NULL DEFAULT 0,
  paused boolean NOT NULL DEFAULT false,
  explained boolean NOT NULL DEFAULT false,
  version bigint NOT NULL DEFAULT 1,
  started_by text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (competition, event),
  FOREIGN KEY (competition, event) REFERENCES event (competition, id)
);
