'use strict';

// What both Node peers do with a mark: commit it, rank, and make the update that every screen gets.

const { Pool } = require('pg');

const BYTES = Number(process.env.BYTES);
const pool = new Pool({ connectionString: process.env.DATABASE, max: 8 });
const totals = new Map();

const TABLE = `
  CREATE TABLE IF NOT EXISTS peer_mark (
    position    bigserial PRIMARY KEY,
    id          uuid NOT NULL UNIQUE,
    event       text NOT NULL,
    entry       text NOT NULL,
    aspect      text NOT NULL,
    judge       text NOT NULL,
    value       text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now())`;

const INSERT = {
  name: 'insert',
  text: `INSERT INTO peer_mark (id, event, entry, aspect, judge, value)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING position`,
};

const prepared = pool.query(TABLE);

/** Records a mark; its position once it is committed. */
async function record(mark) {
  await prepared;
  const values = [mark.id, mark.event, mark.entry, mark.aspect, mark.judge, mark.value];
  const { rows } = await pool.query({ ...INSERT, values });
  return Number(rows[0].position);
}

/** The update that shows a mark: the entry's new place, filled up to the size that is measured. */
function update(mark, position) {
  totals.set(mark.entry, (totals.get(mark.entry) ?? 0) + Number(mark.value));
  const ranking = [...totals].sort((a, b) => b[1] - a[1]);
  const at = ranking.findIndex(([entry]) => entry === mark.entry);
  const row = { at, rank: at + 1, entry: mark.entry, total: String(totals.get(mark.entry)) };
  const delta = { type: 'delta', event: mark.event, position, rows: [row], rest: '' };
  delta.rest = 'x'.repeat(Math.max(0, BYTES - JSON.stringify(delta).length));
  return delta;
}

module.exports = { record, update };
