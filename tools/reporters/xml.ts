import { visible } from './visible.ts';

/** What XML 1.0 cannot carry at all is made visible; line breaks stay, for readers of a text. */
const carried = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text between tags; `>` too, so that no `]]>` can arise. */
export function text(value: string): string {
  return carried(value).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

/** ` name="value"` pairs; line breaks become spaces. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const safe = visible(String(value)).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
      return ` ${name}="${safe}"`;
    })
    .join('');
}
