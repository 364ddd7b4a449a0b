import type { HumanName } from 'fhir/r4.js';
import type { Benign } from '../fault.ts';
import { deeply } from '../seams/reworded.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

/** A name as a list of staff prints it. */
const printed = ({ family = '', given = [] }: HumanName): HumanName => ({
  text: `Dr. ${family}, ${given.join(' ')}`,
});

function named(value: unknown): unknown {
  const type = typeof value === 'object' && value !== null && 'resourceType' in value;
  return type && value.resourceType === 'Practitioner' && 'name' in value
    ? { ...value, name: (value.name as readonly HumanName[]).map(printed) }
    : value;
}

export default {
  name: 'names-in-one-line',
  seam: 'handler',
  says: 'People are named in one line, with a title and the family name first.',
  fhir: rewritingJson((text) => JSON.stringify(deeply(JSON.parse(text), named))),
} satisfies Benign;
