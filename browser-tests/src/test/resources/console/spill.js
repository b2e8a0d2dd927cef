// What does not fit the screen: text that is wider than its box or cut off by it, elements that leave the screen, a page
// that scrolls sideways. First changes the language, and waits until everything is drawn in it.
async (language) => {
  const {setLanguage} = await import('/kit/messages.js');
  await setLanguage(language, false);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const found = [];

  const speaks = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
  const name = (element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;

  /** Lies in something that scrolls sideways by itself, as wide tables do. */
  const scrolls = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (getComputedStyle(above).overflowX === 'auto') return true;
    return false;
  };

  const check = (element) => {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || !element.clientWidth || style.clipPath !== 'none') return;
    const wide = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    if (wide > 1) found.push(`${name(element)}: ${wide} px too wide`);
    if (high > 2 && style.overflowY === 'hidden') found.push(`${name(element)}: ${high} px cut off below`);
    const {left, right} = element.getBoundingClientRect();
    if (scrolls(element)) return;
    if (left < -1 || right > innerWidth + 1) found.push(`${name(element)}: from ${left} to ${right}`);
  };
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (speaks(element) && element.localName !== 'style' && element.localName !== 'script') check(element);
    }
  };

  look(document);
  const sideways = document.documentElement.scrollWidth - innerWidth;
  return sideways > 0 ? [...found, `the page scrolls ${sideways} px sideways`] : found;
}
