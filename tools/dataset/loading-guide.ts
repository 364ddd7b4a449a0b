import { basename } from 'node:path';
import { answersFolder, statusOf } from './answers.ts';
import { countedLists } from './counted-lists.ts';
import type { FactsIndex } from './facts-index.ts';
import type { Dataset } from './make-dataset.ts';

/** What the guide names: files by their paths below the folder. */
export interface Loading {
  readonly transactions: readonly string[];
  readonly images: { readonly files: number; readonly bytes: number };
}

/** A line for any shell: double quotes only, and nothing in them that one of them expands. */
export function transactionLine(fhirBase: string, file: string): string {
  const kept = `--create-dirs --output ${answersFolder}/${basename(file)} --write-out "${statusOf(file)}"`;
  return `curl --fail-with-body --silent --show-error ${kept} --header "Content-Type: application/fhir+json" --data-binary "@${file}" "${fhirBase}"`;
}

/** The file of the guide's SearchParameters, as a transaction. */
export const parametersFile = 'search-parameters.json';

/** The line that stores all images, by the options in a file. */
export const stowLine = 'curl --fail-early --config stow.curl';

/** How long the lists of each patient are. */
function patientRows(facts: FactsIndex): string[] {
  return facts.patients.map(({ id, identifiers, name }) => {
    const tokens = identifiers.map(({ system, value }) => `\`${system}\\|${value}\``).join(', ');
    const [studies, documents, reports] = countedLists(facts, id).map(({ owed }) => String(owed));
    return `| ${[id, name, tokens, studies, documents, reports].join(' | ')} |`;
  });
}

function configuration({ bases, facts }: Dataset): string[] {
  const patients = facts.patients.map(
    ({ id, identifiers: [first] }) => `  ${id}: '${first?.system ?? ''}|${first?.value ?? ''}'`,
  );
  return [
    'name: my-candidate',
    'fhir:',
    `  base: ${bases.fhirBase}`,
    "  # headers: { Authorization: 'Bearer ${TOKEN}' }",
    'images:',
    `  base: ${bases.imageBase}`,
    'patients:',
    ...patients,
    'facts: facts.json',
    'declares:',
    '  manifests: [documents, resources]',
    '  reports: [documents, resources]',
    '  options: [download]',
  ];
}

const block = (language: string, lines: readonly string[]): string[] => [
  `\`\`\`${language}`,
  ...lines,
  '```',
  '',
];

function introduction({ bases, facts, resources }: Dataset, { images }: Loading): string[] {
  return [
    '# Loading the data set',
    '',
    `Data set \`${facts.digest.slice(0, 12)}\`: ${resources.length} FHIR resources and ${images.files} DICOM files (${Math.ceil(images.bytes / 1000)} kB).`,
    'Nobody in it is real. It is made for these addresses, which stand in the documents themselves:',
    '',
    `- FHIR: <${bases.fhirBase}>`,
    `- images: <${bases.imageBase}>`,
    `- remote viewer, if there is one (\`--viewer-base\`): <${bases.viewerBase}>`,
    '',
    ...(bases.given
      ? []
      : [
          '**Nobody serves these addresses.** Write the data set again with your own, or the documents will not be found:',
          '',
          ...block('sh', [
            'npx ncpeh dataset --out DIR --fhir-base https://YOUR-HOST/fhir --image-base https://YOUR-HOST/dicomweb',
          ]),
        ]),
    'Stand in this folder; every line of curl works as it is. If your system asks for credentials to write, add them to each line, for',
    'example `--header "Authorization: Bearer …"`. If loading goes to another address than reading, put that in the lines; the',
    'documents keep the addresses above.',
    '',
  ];
}

function resourcesPart({ bases }: Dataset, { transactions }: Loading): string[] {
  return [
    '## 1. FHIR resources',
    '',
    'A server that learns search parameters from resources, such as HAPI FHIR, gets those of the guide first: given later, it would have',
    'to index everything again. Any other server is left without this line.',
    '',
    ...block('sh', [transactionLine(bases.fhirBase, parametersFile)]),
    'Transactions, in this order: what a resource refers to is in its own file or in one before. Each resource is `PUT` under the id',
    'that others refer to, so the server has to keep ids. A second time they replace themselves.',
    '',
    ...block(
      'sh',
      transactions.map((file) => transactionLine(bases.fhirBase, file)),
    ),
    'Each line prints the status and the media type of the answer, and keeps the answer in `answers/`, under the name of the file that',
    'was sent. Wanted is 200 (or 201) and JSON. 000 is no answer, 3xx or `text/html` a wrong address or a login, though curl itself then',
    'ends with 0; 4xx or 5xx is a refusal, whose reason is in the answer. Mend that first: later files refer to it.',
    '',
    'Report versions that are not final, and a study that was entered in error, are loaded too: that your system holds them back is one',
    'of the things that are tested.',
    '',
    'The envelopes announce size and SHA-1 of the documents as they stand in these files. A server that writes JSON anew delivers other',
    'bytes: let it announce its own, or take `size` and `hash` out of the envelopes. What is announced is compared with what comes.',
    '',
  ];
}

function imagesPart({ images }: Loading): string[] {
  return [
    '## 2. Images',
    '',
    `By STOW-RS: \`stow.curl\` has the options of one request for each study, with ${images.files} files in all; curl composes the`,
    'multipart bodies. (curl 7.76 or later.)',
    '',
    ...block('sh', [stowLine]),
    'It prints a line for each study, as above, and stops at the first refusal; the answers are in `answers/`, by Study Instance UID.',
    'Wanted is 200; 202 says that some files were changed or not stored, and the answer which.',
    '',
    'Or by DICOM itself, with dcmtk, to the host, port and AE title of your archive:',
    '',
    ...block('sh', ['dcmsend --aec YOUR-AE --scan-directories --recurse YOUR-HOST 104 dicom']),
    'The files are explicit VR little endian, in UTF-8, below `dicom/<study>/<series>/`. The archive has to keep every byte:',
    'downloads are compared with them by SHA-256.',
    '',
  ];
}

/** The line that asks how long a list is. */
export const countLine = (fhirBase: string, query: string): string =>
  `curl --fail-with-body --silent --show-error "${fhirBase}/${query}"`;

/** Four lists of the first patient, with the number that their answers have to say. */
function counts({ bases, facts }: Dataset): string[] {
  const patient = facts.patients[0]?.id ?? '';
  return [
    `Four lists of ${patient}, counted: below each line the \`total\` of its answer and, in brackets, what a store gives that withholds`,
    'nothing: drafts and replaced versions are among it. With a smaller number something is not loaded; with that in brackets all is,',
    'and your system has still to withhold.',
    '',
    ...countedLists(facts, patient).flatMap(({ says, query, owed, held }) => [
      ...block('sh', [countLine(bases.fhirBase, query)]),
      `**${owed}** (${held}): ${says}.`,
      '',
    ]),
  ];
}

function afterwards(dataset: Dataset): string[] {
  const { facts } = dataset;
  return [
    '## 3. Did it work?',
    '',
    ...counts(dataset),
    'What each patient has; every list has to be just this long. Reports are as many on either route; manifests as documents are',
    'more than studies where a study has a twin in another format.',
    '',
    '| patient | name | identifiers | studies | manifests as documents | reports |',
    '|---|---|---|---|---|---|',
    ...patientRows(facts),
    '',
    '## 4. Run the checks',
    '',
    'Save this as `candidate.yaml` beside `facts.json`, and say in it what your system offers. If it knows the patients by other',
    'identifiers, put those.',
    '',
    ...block('yaml', configuration(dataset)),
    'Then, in the clone of ncpeh-imaging (no other package of that name is meant), with this folder for `DIR`:',
    '',
    ...block('sh', ['npx ncpeh run --config DIR/candidate.yaml']),
  ];
}

/** LOADING.md: how a stranger loads the data set into a candidate, and runs the checks against it; Markdown, its lines ready to run. */
export function loadingGuide(dataset: Dataset, loading: Loading): string {
  return [
    ...introduction(dataset, loading),
    ...resourcesPart(dataset, loading),
    ...imagesPart(loading),
    ...afterwards(dataset),
  ].join('\n');
}
