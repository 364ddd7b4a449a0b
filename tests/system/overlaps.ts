/**
 * Runs in the page: pairs of texts of which one covers the other, as a reader would see it. Boxes are
 * those of the text itself, shrunk by a pixel, as line heights touch.
 */
export const overlaps = `(() => {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || !parent.checkVisibility() || parent.closest('script, style, title, option')) continue;
    if (parent.closest('.to-content')) continue;
    const clip = parent.closest('pre, .scroll')?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const inset = Math.min(4, box.height / 4);
      const shown = { left: box.left + 1, right: box.right - 1, top: box.top + inset, bottom: box.bottom - inset };
      if (clip && (shown.top > clip.bottom || shown.bottom < clip.top || shown.left > clip.right)) continue;
      if (shown.right > shown.left) seen.push({ ...shown, text: node.data.trim().slice(0, 40) });
    }
  }
  seen.sort((one, other) => one.top - other.top);
  const found = [];
  for (let at = 0; at < seen.length; at += 1)
    for (let next = at + 1; next < seen.length && seen[next].top < seen[at].bottom; next += 1)
      if (seen[next].left < seen[at].right && seen[at].left < seen[next].right)
        found.push(seen[at].text + ' / ' + seen[next].text);
  return found.slice(0, 10);
})()`;

/** Runs in the page: elements whose text goes on beyond them where nothing scrolls, and a page too wide. */
export const cutTexts = `(() => {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? ['the page is wider than its window'] : [];
  for (const part of document.querySelectorAll('main *')) {
    if (!part.checkVisibility() || part.closest('svg, select, option')) continue;
    const { overflowX, display } = getComputedStyle(part);
    if (display === 'inline' || overflowX === 'auto' || part.closest('.scroll, pre')) continue;
    if (part.scrollWidth > part.clientWidth + 1) found.push(part.outerHTML.slice(0, 120));
  }
  return found.slice(0, 10);
})()`;
