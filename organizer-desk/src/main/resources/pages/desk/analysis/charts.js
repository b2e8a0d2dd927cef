// Two simple charts as SVG. The tables below them say the same in numbers, so the charts are pictures with a name.

import {html, nothing, svg} from 'lit';

const WIDTH = 800;
const NAME = 190;
const ROW = 34;
const EDGE = 24;

/** A round number that is at least as large. @param {number} value */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** @param {string} name */
const short = (name) => (name.length > 18 ? `${name.slice(0, 17)}…` : name);

/** @param {number} row @param {string} name */
const nameOf = (row, name) => svg`<text x=${NAME - 12} y=${row + ROW / 2 + 5} text-anchor="end" fill="var(--ink)" font-size="14">${short(name)}</text>`;

/** On a phone the chart is as wide as its words need, and is scrolled. @param {string} label @param {unknown} chart */
const framed = (label, chart) => html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>${chart}</div>`;

/**
 * Values around zero, each with its spread as a line.
 * @param {{name: string, value: number, spread: number}[]} rows
 * @param {{label: string, low: string, high: string}} words
 */
export function dotChart(rows, {label, low, high}) {
  if (!rows.length) return nothing;
  const most = roundUp(Math.max(...rows.map((row) => Math.abs(row.value) + row.spread), 1));
  const x = (/** @type {number} */ value) => NAME + ((value + most) / (2 * most)) * (WIDTH - NAME - EDGE);
  const height = rows.length * ROW + 50;
  return framed(label, html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${label}>
    ${[-most, -most / 2, 0, most / 2, most].map(
      (tick) => svg`<line x1=${x(tick)} x2=${x(tick)} y1="0" y2=${height - 46} stroke=${tick ? 'var(--paper-line)' : 'var(--paper-line-strong)'}></line>
        <text x=${x(tick)} y=${height - 28} text-anchor="middle" fill="var(--ink-soft)" font-size="12">${tick > 0 ? '+' : ''}${tick} %</text>`,
    )}
    <text x=${NAME} y=${height - 6} fill="var(--ink-soft)" font-size="12">← ${low}</text>
    <text x=${WIDTH - EDGE} y=${height - 6} text-anchor="end" fill="var(--ink-soft)" font-size="12">${high} →</text>
    ${rows.map(
      (row, at) => svg`${nameOf(at * ROW, row.name)}
        <line x1=${x(row.value - row.spread)} x2=${x(row.value + row.spread)} y1=${at * ROW + ROW / 2} y2=${at * ROW + ROW / 2} stroke="var(--note)" stroke-width="3" stroke-linecap="round" opacity="0.5"></line>
        <circle cx=${x(row.value)} cy=${at * ROW + ROW / 2} r="7" fill="var(--note)"></circle>`,
    )}
  </svg>`);
}

/**
 * Values from zero on.
 * @param {{name: string, value: number}[]} rows
 * @param {{label: string}} words
 */
export function barChart(rows, {label}) {
  if (!rows.length) return nothing;
  const most = roundUp(Math.max(...rows.map((row) => row.value), 0.01));
  const width = (/** @type {number} */ value) => (value / most) * (WIDTH - NAME - 80);
  return framed(label, html`<svg viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-label=${label}>
    ${rows.map(
      (row, at) => svg`${nameOf(at * ROW, row.name)}
        <rect x=${NAME} y=${at * ROW + 8} width=${Math.max(2, width(row.value))} height=${ROW - 16} rx="3" fill=${row.value > 0 ? 'var(--good)' : 'var(--warn)'}></rect>
        <text x=${NAME + width(row.value) + 10} y=${at * ROW + ROW / 2 + 5} fill="var(--ink-soft)" font-size="13">${row.value}</text>`,
    )}
  </svg>`);
}
