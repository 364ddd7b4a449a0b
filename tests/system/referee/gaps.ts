/**
 * Where the referee is no judge, by the id of its message: what this release does not do, or has no
 * code system for. One whose count is no longer met fails the test.
 */
export interface Gap {
  readonly messageId: string;
  /** Narrows the id to messages that say this, so that no more is set aside than is wrong. */
  readonly says: RegExp;
  /**
   * `refused`: this objection is wrong, so it does not count. `undecided`: it says so little of the
   * element that what we find there cannot be compared. `misplaced`: it counts entries from one, or
   * says zero for all of them, so indexes are not compared.
   */
  readonly effect: 'refused' | 'undecided' | 'misplaced';
  /** How many findings of either side it takes away; of `misplaced`, of how many it takes the index. */
  readonly findings: number;
  readonly reason: string;
}

/** At most 12. */
export const gaps: readonly Gap[] = [
  {
    messageId: '_DT_Fixed_Wrong',
    says: /^Value is '([^']*)' but is fixed to '\1'/,
    effect: 'refused',
    findings: 1,
    reason: 'A fixed time is never equal to itself; the message contradicts itself.',
  },
  {
    messageId: 'Terminology_TX_NoValid_1_CC',
    says: /corpus-fragment-set/,
    effect: 'refused',
    findings: 3,
    reason:
      'Without a server it refuses every code of a code system that is a fragment; a fragment says nothing of the codes it leaves out (codesystem-definitions.html, CodeSystem.content).',
  },
  {
    messageId: 'Details_for__matching_against_Profile_',
    says: /corpus-slice-open-at-end/,
    effect: 'undecided',
    findings: 2,
    reason:
      'openAtEnd is not implemented: of an element before the end it only remarks that it is in no slice.',
  },
  {
    messageId: 'BUNDLE_ENTRY_URL_MATCHES_TYPE_ID',
    says: /^The fullUrl/,
    effect: 'misplaced',
    findings: 3,
    reason: 'It says entry[0] whichever entry it is.',
  },
  {
    messageId: 'Bundle_BUNDLE_Entry_Orphan_DOCUMENT',
    says: /^Entry /,
    effect: 'misplaced',
    findings: 4,
    reason: 'It counts the entries from one.',
  },
  {
    messageId: 'Bundle_BUNDLE_Entry_NotFound',
    says: /^Can't find/,
    effect: 'misplaced',
    findings: 1,
    reason: 'It counts entries and repetitions from one.',
  },
];
