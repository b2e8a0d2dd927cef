-- Marks that a judge of the panel sent when the event or the sheet took none any more. They count nowhere; they are kept so
-- that the chief judge can read what came too late.
CREATE TABLE refused_marks (
  competition      text NOT NULL,
  event            text NOT NULL,
  id               uuid NOT NULL,
  judge            text NOT NULL,
  session          text NOT NULL,
  entry            text NOT NULL,
  aspect           text NOT NULL,
  value            text,
  reason           text,
  note             text,
  rule             text NOT NULL,
  given_at         timestamptz,
  received_at      timestamptz NOT NULL,
  dismissed_at     timestamptz,
  dismissed_by     text,
  dismissed_reason text,
  PRIMARY KEY (competition, event, id),
  FOREIGN KEY (competition, event) REFERENCES event (competition, id)
);

CREATE INDEX refused_marks_judge ON refused_marks (competition, event, judge);
