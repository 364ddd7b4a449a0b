import { element, lines, type Child, type Markup } from './element.ts';

/** A table that scrolls in a box of its own where the page is narrower than it. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
): Markup {
  return element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 },
    element(
      'table',
      {},
      lines(
        element('caption', {}, caption),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            columns.map((column) => element('th', { scope: 'col' }, column)),
          ),
        ),
        element(
          'tbody',
          {},
          lines(
            ...rows.map((row) =>
              element(
                'tr',
                {},
                row.map((cell) => element('td', {}, cell)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
