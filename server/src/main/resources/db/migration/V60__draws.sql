-- Draws: commitment and sheet are there from the start, words and result once it was drawn. A draw is
-- never changed afterwards; one that has to be repeated is void, with the reason, and stays.
CREATE TABLE draws (
  id           uuid PRIMARY KEY,
  competition  text NOT NULL REFERENCES competition (id),
  event        text NOT NULL,
  layer        text NOT NULL CHECK (layer IN ('number', 'place', 'code')),
  sheet        text NOT NULL,
  seed         text NOT NULL,
  keeper       text NOT NULL,
  prepared_at  timestamptz NOT NULL DEFAULT now(),
  prepared_by  text NOT NULL,
  words        text,
  drawn_at     timestamptz,
  opened_at    timestamptz,
  opened_by    text,
  open_reason  text,
  voided_at    timestamptz,
  voided_by    text,
  void_reason  text,
  CHECK ((words IS NULL) = (drawn_at IS NULL)),
  CHECK (opened_at IS NULL OR drawn_at IS NOT NULL)
);

CREATE UNIQUE INDEX draws_in_force ON draws (competition, event, layer) WHERE voided_at IS NULL;

-- Entries that could not stay at the place they drew.
CREATE TABLE draw_moves (
  draw     uuid NOT NULL REFERENCES draws,
  number   integer NOT NULL,
  entry    text NOT NULL,
  place    text NOT NULL,
  reason   text NOT NULL,
  minutes  integer NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT now(),
  moved_by text NOT NULL,
  PRIMARY KEY (draw, number)
);
