/** Which room may import which (README, "Rooms and arrows"). A room is a folder; `*` means any. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'tools/guide/built.ts': [],
  'tools/verdict': [],
  'tools/exchange': [],
  'tools/configuration': [],
  'tools/measure': ['tools/exchange'],
  'tools/oracle': ['tools/verdict'],
  'tools/requirements': ['tools/guide/built.ts', 'tools/verdict'],
  'tools/validation': ['tools/guide/built.ts'],
  'tools/filters': ['tools/exchange', 'tools/verdict', 'tools/guide/built.ts'],
  'tools/guide': ['tools/guide/built.ts', 'tools/validation'],
  'tools/dataset': ['tools/guide/built.ts'],
  'tools/reference-ncpeh': ['tools/dataset', 'tools/guide/built.ts'],
  'tools/runner': ['tools/requirements', 'tools/exchange', 'tools/measure', 'tools/verdict'],
  'tools/reporters': ['tools/verdict'],
  'tools/commands': ['tools/*'],
  'tools/cli.ts': ['tools/commands'],
  'tools/install.mjs': [],
  'tests/all.ts': ['tools/guide/built.ts'],
  'tests/support': [
    'tools/requirements',
    'tools/verdict',
    'tools/exchange',
    'tools/filters',
    'tools/oracle',
    'tools/validation',
    'tools/measure',
  ],
  'tests/conformance': ['tests/support'],
  'tests/guide': ['*'],
  'tests/faults': ['*'],
  'tests/harness': ['*'],
  'tests/bench': ['*'],
  'tests/system': ['*'],
};

/** The rooms of tests/support, each of which imports only those before it: what is read, asked, expected, then by topic. */
export const supportRooms: readonly string[] = [
  'answers',
  'candidate',
  'searches',
  'expectations',
  'lists',
  'filters',
  'metadata',
  'images',
  'documents',
  'patients',
  'capability',
  'errors',
  'languages',
  'linkage',
  'versions',
];

/** The room a file of the project stands in: the longest key of the table that is its start. */
export function roomOf(file: string): string | undefined {
  return Object.keys(arrows)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether an import from one room to another runs along an arrow. */
export function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  return (arrows[from] ?? []).some(
    (arrow) => arrow === '*' || arrow === to || (arrow === 'tools/*' && to.startsWith('tools/')),
  );
}
