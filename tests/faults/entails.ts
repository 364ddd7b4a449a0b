/**
 * Consequences between requirements, declared once: who breaks `from` may break `to` as well.
 * An entailment that no fault realises is an error of the matrix, so that this table stays honest.
 */
export interface Entailment {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

const because = (
  reason: string,
  froms: readonly string[],
  tos: readonly string[],
): readonly Entailment[] =>
  froms.flatMap((from) => tos.map((to) => ({ from, to, because: reason })));

const filters = ['QRY-02', 'QRY-03', 'QRY-04', 'QRY-05', 'QRY-06', 'QRY-07', 'QRY-08'];

export const entails: readonly Entailment[] = [
  ...because('a combination of filters contains the single ones', filters, ['QRY-20']),
  ...because(
    'several values are compared as one is',
    ['QRY-02', 'QRY-04', 'QRY-05', 'QRY-06', 'QRY-07', 'QRY-08'],
    ['QRY-11'],
  ),
  ...because('a period has two bounds, each a date filter', ['QRY-03'], ['QRY-13']),
  ...because(
    'links are followed by the Study Instance UID filter',
    ['QRY-06'],
    ['LNK-03', 'LNK-04'],
  ),
  ...because('both ways of writing a UID ask the same filter', ['QRY-06'], ['QRY-17', 'QRY-18']),
  ...because('equal numbers are told apart by the accession filter', ['QRY-07'], ['LNK-07']),
  ...because('a number without its issuer asks the same filter', ['QRY-07'], ['QRY-19']),
  ...because('each class is part of the whole list', ['QRY-09'], ['QRY-01']),
  ...because(
    'however it is asked for, it is the list with what is wrong in it',
    ['QRY-09'],
    ['QRY-24', 'QRY-26', 'QRY-27', 'QRY-28', 'CAP-04', 'QRY-10'],
  ),
  ...because(
    'what the list lacks no filter finds',
    ['QRY-09'],
    ['QRY-03', 'QRY-04', 'QRY-07', 'VER-04'],
  ),
  ...because('dates in other forms ask the same filter', ['QRY-03'], ['QRY-14', 'QRY-15']),
  ...because('acquisition modalities ask the same filter', ['QRY-02'], ['QRY-12']),
  ...because('a sorted list is asked for in pages', ['QRY-26'], ['QRY-27']),
  ...because(
    'a list longer than a page is whole by its pages only',
    ['QRY-26'],
    ['QRY-09', 'QRY-03', 'PAT-03'],
  ),
  ...because(
    'a value with signs in it asks the same filter',
    ['QRY-02', 'QRY-07', 'QRY-08'],
    ['QRY-25'],
  ),
  ...because('a filter is a parameter that is listed', ['QRY-06', 'QRY-08', 'QRY-22'], ['CAP-04']),
  ...because(
    'a replaced version is an entry that no filter selects',
    ['VER-01'],
    [...filters, 'QRY-13', 'LNK-04', 'PAT-03'],
  ),
  ...because(
    'a report that is not final is an entry that no filter selects',
    ['VER-06'],
    [...filters.filter((key) => key !== 'QRY-06'), 'PAT-03'],
  ),
  ...because('a damaged name is not that of the organisation', ['LNG-05'], ['MET-04']),
  ...because('a damaged text is not that of its author', ['LNG-05'], ['LNG-03']),
  ...because(
    'entries of another patient are selected by no combination and followed by no link',
    ['PAT-03'],
    ['QRY-11', 'QRY-13', 'QRY-20', 'LNK-03', 'LNK-04'],
  ),
];
