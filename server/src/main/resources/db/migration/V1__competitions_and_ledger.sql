-- The epoch names this ledger's life: it changes only when a ledger is restored from an archive.
CREATE TABLE deployment (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  epoch    text NOT NULL
);

INSERT INTO deployment (epoch) VALUES (substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));

CREATE TABLE competition (
  id      text PRIMARY KEY,
  version integer NOT NULL
);

-- Every version of a competition's document that was ever in force, in canonical JSON.
CREATE TABLE document (
  competition text NOT NULL REFERENCES competition (id),
  version     integer NOT NULL,
  body        text NOT NULL,
  sha256      bytea NOT NULL,
  imported_at timestamptz NOT NULL,
  PRIMARY KEY (competition, version)
);

-- One row an event; its lock orders the event's ledger, its position and head are the ledger's end.
CREATE TABLE event (
  competition text NOT NULL REFERENCES competition (id),
  id          text NOT NULL,
  position    bigint NOT NULL DEFAULT 0,
  head        bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
  present     boolean NOT NULL DEFAULT true,
  PRIMARY KEY (competition, id)
);

CREATE TABLE ledger (
  competition text NOT NULL,
  event       text NOT NULL,
  position    bigint NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL,
  body        text NOT NULL,
  actor       text NOT NULL,
  recorded_at timestamptz NOT NULL,
  previous    bytea NOT NULL,
  hash        bytea NOT NULL,
  mark_key    text,
  revision    integer,
  PRIMARY KEY (competition, event, position),
  FOREIGN KEY (competition, event) REFERENCES event (competition, id)
);

CREATE UNIQUE INDEX ledger_id ON ledger (id);

-- The database itself refuses a second row for the same revision of the same mark.
CREATE UNIQUE INDEX ledger_mark_revision ON ledger (competition, event, mark_key, revision)
  WHERE mark_key IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger only grows';
END $$;

CREATE TRIGGER ledger_only_grows BEFORE UPDATE OR DELETE ON ledger
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_is_not_emptied BEFORE TRUNCATE ON ledger
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_only_grows BEFORE UPDATE OR DELETE ON document
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
