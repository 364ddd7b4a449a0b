import { element, lines, type Child, type Markup } from './element.ts';

/** A table that scrolls in a box of its own where the page is narrower than it; its caption does not. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
): Markup {
  const head = element(
    'tr',
    {},
    columns.map((column) => element('th', { scope: 'col' }, column)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell) => element('td', {}, cell)),
    ),
  );
  const whole = lines(element('thead', {}, head), element('tbody', {}, lines(...body)));
  return lines(
    element('p', { class: 'label' }, caption),
    element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 },
      element('table', { 'aria-label': caption }, whole),
    ),
  );
}
