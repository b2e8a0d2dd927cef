// What a person in the hall sees: rows in the order of where they stand (or are on their way to), not of the document.
globalThis.eyes = (() => {
  const deep = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? deep(selector, each.shadowRoot) : [])),
  ];

  const place = (row) => {
    const {e, f} = new DOMMatrix(row.style.transform);
    return [e, f];
  };

  const rowText = (row) => {
    const text = (selector) => row.querySelector(selector)?.textContent.trim() ?? '';
    return `${text('.rank b')} ${row.dataset.key.slice(4)} ${text('.total')}`;
  };

  /** The rows of the first board, top to bottom and column by column; null while it does not show that position. */
  const board = (position) => {
    const [shown] = deep('ranking-board');
    if (!shown?.standings || shown.isUpdatePending || (position && shown.standings.position !== position)) return null;
    const seen = deep('.row', shown.shadowRoot).filter((row) => row.style.opacity === '1');
    if (seen.length === 0 && shown.standings.rows.length > 0) return null; // before it is laid out for the first time
    return seen.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]).map(rowText);
  };

  /** The rows of every event on a page of tables; null while one of them does not stand where it should. */
  const tables = (positions) => {
    const [view] = deep('table-view');
    if (!view || view.isUpdatePending) return null;
    const arrived = Object.entries(positions).every(([event, position]) => view.standings(event)?.position === position);
    if (!arrived) return null;
    const sections = [...view.renderRoot.querySelectorAll('section')];
    const lines = (section) =>
      [...section.querySelectorAll('tr[data-entry]')].map((row) => {
        const rank = row.cells[0].firstChild.nextSibling?.textContent ?? row.cells[0].textContent;
        return `${rank.trim()} ${row.dataset.entry} ${row.querySelector('.total').textContent.trim()}`;
      });
    return Object.fromEntries(view.events.map((event, index) => [event, lines(sections[index])]));
  };

  const markup = (node) =>
    [...node.children].map((each) => each.outerHTML + (each.shadowRoot ? markup(each.shadowRoot) : '') + within(each)).join('\n');
  const within = (node) => deep('*', node).filter((each) => each.shadowRoot).map((each) => markup(each.shadowRoot)).join('\n');

  /** All that the page holds: its markup with every shadow, its storage, and every frame it ever heard. */
  const everything = async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const stores = [{...localStorage}, {...sessionStorage}, databases, await globalThis.caches?.keys()];
    return [document.documentElement.outerHTML, within(document), JSON.stringify(stores), ...line.frames].join('\n');
  };

  const motions = () =>
    [document, ...deep('*').flatMap((each) => each.shadowRoot ?? [])].flatMap((root) => root.getAnimations());

  return {deep, board, tables, everything, motions};
})();
