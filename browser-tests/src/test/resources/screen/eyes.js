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

  /** The lines of a view's first ranking of delegations; null while it does not stand where it should. */
  const teams = ([tag, position]) => {
    const [view] = deep(tag);
    const standings = view?.standings(view.events[0]);
    if (!standings || view.isUpdatePending || standings.position !== position) return null;
    const text = (line, selector) => line.querySelector(selector).textContent.trim();
    return [...view.renderRoot.querySelectorAll('[data-delegation]')].map(
      (line) => `${text(line, '.place, .rank, .number')} ${line.dataset.delegation} ${text(line, '.total')}`,
    );
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

  /** A node's element and all that hold it, through slots and out of shadows. */
  const holders = (node) => {
    const all = [];
    for (let at = node.parentElement ?? node.getRootNode().host; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) all.push(at);
    return all;
  };

  const words = (root) =>
    [...root.childNodes].flatMap((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [node] : [];
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, script, select, .aloud, .visually-hidden')) return [];
      return [...words(node), ...(node.shadowRoot ? words(node.shadowRoot) : [])];
    });

  /** Where words may be seen: the glass, less what their holders cut off; what scrolls shows all of its own. */
  const sight = (above, styles, tall) => {
    const open = {left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity};
    for (const [index, each] of above.entries()) {
      const {overflowX, overflowY, display} = styles[index];
      if (/auto|scroll/.test(overflowX)) return open;
      if (display === 'contents' || display === 'inline') continue;
      const {left, top, right, bottom} = each.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX)) [open.left, open.right] = [Math.max(open.left, left), Math.min(open.right, right)];
      if (/hidden|clip/.test(overflowY)) [open.top, open.bottom] = [Math.max(open.top, top), Math.min(open.bottom, bottom)];
    }
    [open.left, open.right] = [Math.max(open.left, 0), Math.min(open.right, innerWidth)];
    if (!tall) [open.top, open.bottom] = [Math.max(open.top, 0), Math.min(open.bottom, innerHeight)];
    return open;
  };

  /** Words that are cut off or too small to read; `tall` for pages that a person scrolls. */
  const unreadable = (tall) =>
    words(document.body).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const above = holders(node);
      const styles = above.map((each) => getComputedStyle(each));
      if (!box.width || styles.some((style) => style.visibility === 'hidden' || style.opacity === '0')) return [];
      const size = parseFloat(styles[0].fontSize);
      const open = sight(above, styles, tall);
      const slack = size * 0.22; // a glyph is lower than its line
      const cut = [open.left - box.left, box.right - open.right, open.top - box.top - slack, box.bottom - open.bottom - slack];
      return size < 11 || cut.some((pixels) => pixels > 1) ? [`${node.data.trim()} (${size}px, ${cut.map(Math.round)})`] : [];
    });

  return {deep, board, tables, teams, everything, motions, unreadable};
})();
