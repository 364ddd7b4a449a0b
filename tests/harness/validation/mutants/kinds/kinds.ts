import type { Kind } from '../kind.ts';
import { bundles } from './bundles.ts';
import { choices } from './choices.ts';
import { codes } from './codes.ts';
import { containment } from './contained.ts';
import { dates } from './dates.ts';
import { emptiness } from './emptiness.ts';
import { extensions } from './extensions.ts';
import { invariantsOfResources } from './invariants-of-resources.ts';
import { invariantsOfTypes } from './invariants-of-types.ts';
import { narrative } from './narrative.ts';
import { numbers } from './numbers.ts';
import { presence } from './presence.ts';
import { references } from './references.ts';
import { shape } from './shape.ts';
import { siblings } from './siblings.ts';
import { strings } from './strings.ts';

/** Every kind of single fault, family by family. */
export const kinds: readonly Kind[] = [
  ...presence,
  ...shape,
  ...emptiness,
  ...siblings,
  ...dates,
  ...numbers,
  ...strings,
  ...codes,
  ...choices,
  ...references,
  ...containment,
  ...extensions,
  ...narrative,
  ...invariantsOfTypes,
  ...invariantsOfResources,
  ...bundles,
];
