import type { CorpusCase, Edit, RuleKind } from '../case.ts';

type Note = { referee: string };

/**
 * The cases of one profile. `valid` reads `resources/<name>.json`, `also` edits a valid case without
 * harm, `faulty` edits one into exactly one fault. A note given here holds for every case.
 */
export function table(profile: string, common?: Note) {
  const rows: CorpusCase[] = [];
  const chain = {
    rows,
    valid(name: string, why: string, note?: Note) {
      rows.push({ name, profile, expected: 'valid', why, ...common, ...note });
      return chain;
    },
    also(name: string, twin: string, edit: Edit, why: string, note?: Note) {
      rows.push({ name, profile, expected: 'valid', twin, edit, why, ...common, ...note });
      return chain;
    },
    faulty(
      name: string,
      twin: string,
      edit: Edit,
      [rule, path]: [RuleKind, string],
      why: string,
      note?: Note,
    ) {
      rows.push({ name, profile, twin, edit, expected: { rule, path }, why, ...common, ...note });
      return chain;
    },
  };
  return chain;
}
