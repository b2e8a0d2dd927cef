// Whether anything may move: the viewer's machine or the address may ask for stillness.

/** @returns {boolean} */
export const isStill = () =>
  document.documentElement.classList.contains('still') || matchMedia('(prefers-reduced-motion: reduce)').matches;
