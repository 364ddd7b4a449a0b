import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../../tools/guide/built.ts';
import { layOutFhirCache, packageFolder } from '../../../tools/guide/fhir-cache.ts';
import { core, fhirPackages, type FhirPackage } from '../../../tools/guide/fhir-packages.ts';
import { placesOf } from '../../../tools/guide/places.ts';

/** Everything made for the referee: its jars, its home, the files it judges. */
export const refereeFolder = join(buildFolder, 'referee');

/** What it takes for `user.home`. Its own: a validator of another version wipes the cache it finds. */
export const refereeHome = join(refereeFolder, 'home');

/** The versions this release of the validator insists on; it gets the ones the guide is built on. */
const insisted: Readonly<Record<string, string>> = {
  'hl7.terminology.r4': '6.2.0',
  'hl7.fhir.uv.extensions.r4': '5.2.0',
};

/** Packages it wants to see; what is in them it does not need here. */
const empty = [
  'hl7.fhir.xver-extensions#0.1.0',
  'hl7.terminology#0.0.0',
  'hl7.fhir.uv.extensions#0.0.0',
];

/** No server to ask, for packages or terminology: the answer would change with the day. */
const settings = { prohibitNetworkAccess: true, ignoreDefaultPackageServers: true, servers: [] };

function manifest(label: string, folder: string): void {
  const [name = '', version = ''] = label.split('#');
  const isCore = name === core.name;
  const url = isCore ? 'http://hl7.org/fhir' : `http://referee.example/${name}`;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      ...{ name, version, url, canonical: url, author: 'laid out by the system test' },
      ...{ fhirVersions: ['4.0.1'], type: isCore ? 'Core' : 'IG', 'tools-version': 3 },
      dependencies: {},
    }),
  );
}

function layOut(label: string, from?: string): void {
  const folder = join(refereeHome, '.fhir', 'packages', label, 'package');
  mkdirSync(folder, { recursive: true });
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  manifest(label, folder);
}

const labelFor = ({ name, version }: FhirPackage): string => `${name}#${insisted[name] ?? version}`;

/** Lays out the validator's package cache from the packages of node_modules, once. */
export function layOutRefereeHome(): void {
  const stamp = join(refereeHome, 'stamp');
  const wanted = JSON.stringify([fhirPackages, insisted, empty, settings]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(refereeHome, { recursive: true, force: true });
  const { fhirHome } = placesOf();
  layOutFhirCache(fhirHome);
  for (const one of fhirPackages) layOut(labelFor(one), packageFolder(fhirHome, one));
  for (const label of empty) layOut(label);
  writeFileSync(join(refereeHome, '.fhir', 'fhir-settings.json'), JSON.stringify(settings));
  writeFileSync(stamp, wanted);
}
