/** The areas, the gravest first, each with what a failure in it does to the doctor who asks. */
const gravest: readonly (readonly [area: string, because: string])[] = [
  ['PAT', 'entries of another patient are the worst that can be shown'],
  ['QRY', 'what a list leaves out is never looked for'],
  ['VER', 'an old or withdrawn version is taken for the truth'],
  ['MET', 'an entry is found and judged wrongly'],
  ['LNK', 'a report is not found beside its study'],
  ['REP', 'a report is found and cannot be read'],
  ['MAN', 'a study is found and does not lead to its images'],
  ['IMG', 'images are found and cannot be opened'],
  ['KEY', 'the right images are harder to find'],
  ['BWT', 'what was announced is not what comes'],
  ['SEC', 'others may listen'],
  ['ERR', 'a refusal is not understood'],
  ['LNG', 'a text is there in another language'],
  ['AUD', 'nobody sees who asked'],
  ['CAP', 'what is stated is wrong, and not what is done'],
];

const rank: ReadonlyMap<string, number> = new Map(gravest.map(([area], at) => [area, at]));

/** How grave a failure of an area is, 0 the gravest; an area of a newer guide comes last. */
export const gravityOf = (area: string): number => rank.get(area) ?? gravest.length;
