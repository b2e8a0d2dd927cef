-- How a competition's certificates look. The background is one of its pictures.
CREATE TABLE certificate_designs (
  competition text PRIMARY KEY REFERENCES competition (id),
  revision integer NOT NULL CHECK (revision > 0),
  body text NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now(),
  saved_by text NOT NULL
);
