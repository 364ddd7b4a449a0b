import type { Run } from '../verdict/run.ts';

type Target = Pick<Run['target'], 'declares' | 'declaredBy'>;

/** Kinds that are listed: a run.json may come from anywhere. */
const most = 10;

/** What a candidate declares: `manifests documents, resources · options none`. */
export function declaredInWords({ declares }: Target): string {
  const said = Object.entries(declares)
    .slice(0, most)
    .map(([what, how]) => `${what} ${how.join(', ') || 'none'}`);
  return said.join(' · ') || 'nothing';
}

const says: Readonly<Record<NonNullable<Target['declaredBy']>, string>> = {
  owner: 'as its owner says',
  CapabilityStatement:
    'routes as its CapabilityStatement says, download assumed; say otherwise under declares in the configuration',
  nobody:
    'all assumed, for no CapabilityStatement came; say otherwise under declares in the configuration',
};

/** How that is known; undefined where an older run does not say. */
export function declaredBy({ declaredBy: who }: Target): string | undefined {
  return who === undefined ? undefined : says[who];
}
