import { kind, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import type { Node } from '../node.ts';

const clause = 'R4 narrative.html#xhtml';

const open = /^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml"[^>]*>/;

const div = (node: Node): string => (typeof node.value === 'string' ? node.value : '');

const isDiv = (node: Node): boolean =>
  node.type === 'xhtml' && open.test(div(node)) && div(node).endsWith('</div>');

/** The narrative rewritten; the fault is the whole of what is wrong with it. */
const rewrite = (name: string, why: string, edit: (text: string) => string): Kind =>
  kind(name, `${why}: ${clause}`, isDiv, ({ resource }, node) =>
    withValue(resource, node, edit(div(node))),
  );

const last = (insert: string) => (text: string) => text.replace(/<\/div>$/, `${insert}</div>`);

export const narrative: Kind[] = [
  rewrite('narrative-script', 'txt-1, no active content', last('<script>alert(1)</script>')),
  rewrite('narrative-event', 'txt-1, no event attributes', last('<p onclick="alert(1)">x</p>')),
  rewrite('narrative-form', 'txt-1, no forms', last('<form><input type="text"/></form>')),
  rewrite(
    'narrative-empty',
    'txt-2, some content other than whitespace',
    () => '<div xmlns="http://www.w3.org/1999/xhtml"> </div>',
  ),
  rewrite('narrative-ill-formed', 'well-formed XML', last('<p>never closed')),
  rewrite('narrative-root', 'a div', (text) =>
    text.replace(/^<div/, '<section').replace(/<\/div>$/, '</section>'),
  ),
  rewrite('narrative-namespace', 'in the XHTML namespace', (text) =>
    text.replace(' xmlns="http://www.w3.org/1999/xhtml"', ''),
  ),
];
