-- Who decides appeals has an account of their own and may do nothing else.
ALTER TABLE accounts ADD COLUMN role text NOT NULL DEFAULT 'organizer'
  CHECK (role IN ('organizer', 'arbitration'));
