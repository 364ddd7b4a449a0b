import { attributes as attributesOf, text } from '../xml.ts';

const made = Symbol('made here');

/** Markup of a page. Only this file makes it, so that no text of a candidate can become some. */
export interface Markup {
  readonly [made]: string;
}

/** Text is escaped, markup stands as it is, nothing is nothing. */
export type Child = string | number | Markup | undefined | readonly Child[];

/** `true`: the attribute without a value; `undefined` and `false`: no attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const empty = new Set(['input', 'meta', 'br']);
/** Attributes that load, run or restyle something have no place in a page that a candidate writes in. */
const refused = /^(on|style$|src|srcdoc$|action$|formaction$)/i;

/**
 * One element. Everything that is no Markup is escaped, control codes and bidi marks made visible.
 * @throws Error for an attribute that could load or run something, and for a link out of the page
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Markup {
  const head = `<${name}${written(attributes)}>`;
  return { [made]: empty.has(name) ? head : `${head}${inside(children)}</${name}>` };
}

/** Children one after the other, each on a line of its own. */
export function lines(...children: readonly Child[]): Markup {
  const parts = children
    .flat()
    .map((child) => inside([child]))
    .filter((part) => part !== '');
  return { [made]: parts.join('\n') };
}

/** A style sheet or script of our own, as it stands. @throws Error if it could end its element early */
export function ownCode(name: 'style' | 'script', code: string): Markup {
  if (/<\/|<!--/.test(code)) throw new Error(`A ${name} of the report holds "</" or "<!--".`);
  return { [made]: `<${name}>${code}</${name}>` };
}

/** The text of markup, for a file. */
export const pageText = (markup: Markup): string => markup[made];

function inside(children: readonly Child[]): string {
  return children.map((child) => (isMarkup(child) ? child[made] : plain(child))).join('');
}

function plain(child: Exclude<Child, Markup>): string {
  if (child === undefined) return '';
  return typeof child === 'object' ? inside(child) : text(String(child));
}

const isMarkup = (child: Child): child is Markup => typeof child === 'object' && made in child;

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      if (refused.test(name)) throw new Error(`A report has no attribute ${name}.`);
      if (name === 'href' && !String(value).startsWith('#'))
        throw new Error(`A report links to itself only, not to ${String(value)}.`);
      return value === true ? ` ${name}` : attributesOf({ [name]: value });
    })
    .join('');
}
