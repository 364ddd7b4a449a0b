const inWords: Readonly<Record<string, string>> = {
  'not-yet': 'no check has been written yet',
  'needs-owner': 'only the candidate’s owner can bring it about',
  'client-side': 'it is about the side that asks',
  'not-observable': 'it cannot be seen from outside',
};

/** Why a statement has no check, in words; a code of a newer guide stands for itself. */
export function whyUntested(code: string): string {
  return Object.hasOwn(inWords, code) ? (inWords[code] ?? code) : code;
}
