/** Why no fault of content has to kill a check. */
export interface Exemption {
  /** An identity, `KEY/slug` or a key. */
  readonly check: string;
  /** `status` and `format`: a fault of that kind has to kill it. `evidence`: a MAY, proven by a test with a known answer. */
  readonly about: 'status' | 'format' | 'evidence';
  readonly because: string;
}

/** All exemptions; one that is not needed is an error of the matrix. */
export const exemptions: readonly Exemption[] = [
  {
    check: 'CAP-06/json',
    about: 'format',
    because: 'it asks for a media type, and nothing of the content',
  },
  {
    check: 'CAP-06/everywhere',
    about: 'format',
    because: 'it asks for a media type, and nothing of the content',
  },
  {
    check: 'CAP-06/version',
    about: 'format',
    because: 'it asks for a media type, and nothing of the content',
  },
  {
    check: 'ERR-01',
    about: 'format',
    because: 'it is about what comes with a refusal, which is never 2xx',
  },
  {
    check: 'ERR-02/not-there',
    about: 'status',
    because: 'it is about the status of a refusal, and of nothing that comes with it',
  },
  {
    check: 'ERR-02/unreadable',
    about: 'status',
    because: 'it is about the status of a refusal, and of nothing that comes with it',
  },
  {
    check: 'ERR-02/page-size',
    about: 'status',
    because: 'it is about the status of a refusal, and of nothing that comes with it',
  },
  {
    check: 'ERR-02/others-not-there',
    about: 'status',
    because: 'it is about the status of a refusal, and of nothing that comes with it',
  },
  {
    check: 'LNG-01/displays',
    about: 'evidence',
    because:
      'translating is MAY; tests/harness/support proves what is recorded with a known answer',
  },
  {
    check: 'CAP-08/other-interactions',
    about: 'evidence',
    because: 'an offer is recorded, never judged; tests/harness/evidence proves what is recorded',
  },
  {
    check: 'QRY-30/free-text',
    about: 'evidence',
    because: 'an offer is recorded, never judged; tests/harness/evidence proves what is recorded',
  },
  {
    check: 'BWT-14/study',
    about: 'evidence',
    because:
      'rates are recorded, never judged; tests/harness/measure proves them with known answers',
  },
];
