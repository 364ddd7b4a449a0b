/** The languages in which the examples report. */
export type Language = 'cs' | 'de' | 'el' | 'en' | 'pt';

/** A part of a report: the code of its section, and its heading in a form for reading. */
interface Heading {
  readonly code: string;
  readonly words: string;
}

const heading = (findings: string, impression: string, recommendation: string) => ({
  findings: { code: '59776-5', words: findings } satisfies Heading,
  impression: { code: '19005-8', words: impression } satisfies Heading,
  recommendation: { code: '18783-1', words: recommendation } satisfies Heading,
});

/** The parts that are compared, by language. */
export const headings = {
  cs: heading('Nález', 'Závěr', 'Doporučení'),
  de: heading('Befund', 'Beurteilung', 'Empfehlung'),
  el: heading('Ευρήματα', 'Συμπέρασμα', 'Σύσταση'),
  en: heading('Findings', 'Impression', 'Recommendation'),
  pt: heading('Achados', 'Conclusão', 'Recomendação'),
} as const;

type Words<Meaning extends string> = Readonly<
  Record<Language, Readonly<Partial<Record<Meaning, RegExp>>>>
>;

/** Sides in words. */
export const sides: Words<'L' | 'R'> = {
  cs: {
    L: /(?<!\p{L})(lev(ý|ého|ém)|vlevo)(?!\p{L})/iu,
    R: /(?<!\p{L})(prav(ý|ého|ém)|vpravo)(?!\p{L})/iu,
  },
  de: { L: /(?<!\p{L})link(s|e|en|es)(?!\p{L})/iu, R: /(?<!\p{L})recht(s|e|en|es)(?!\p{L})/iu },
  el: { L: /αριστερ/iu, R: /δεξι/iu },
  en: { L: /\bleft\b/i, R: /\bright\b/i },
  pt: { L: /esquerd/i, R: /direit/i },
};

/** Acquisition modalities in words. */
export const modalities: Words<'CT' | 'DX' | 'MG' | 'MR' | 'PT'> = {
  cs: { DX: /rentgenogram/i, MG: /mamografi/i },
  de: { DX: /röntgen/i, MR: /(?<!\p{L})MR(?!\p{L})/u },
  el: { DX: /ακτινογραφία/iu },
  en: { CT: /\bCT\b/ },
  pt: { CT: /\bCT\b/, PT: /\bPET\b/ },
};

const region = {
  breast: '76752008',
  headAndNeck: '774007',
  lowerLimb: '61685007',
  lowerTrunk: '63337009',
  upperLimb: '53120007',
  upperTrunk: '67734004',
} as const;

/** Regions of the short list in the words of these reports. */
export const regions: Words<string> = {
  cs: { [region.breast]: /(?<!\p{L})prs(u|ů|ou)?(?!\p{L})/iu },
  de: {
    [region.lowerLimb]: /knie|meniskus/i,
    [region.upperLimb]: /handgelenk|radius/i,
  },
  el: { [region.upperTrunk]: /θώρακ|πνεύμον/iu },
  en: {
    [region.headAndNeck]: /\bhead\b|intracranial|ventricles/i,
    [region.upperTrunk]: /\bchest\b|\blung\b/i,
  },
  pt: {
    [region.headAndNeck]: /crânio/i,
    [region.lowerTrunk]: /coxas/i,
    [region.upperTrunk]: /pulmão|tórax/i,
  },
};

/** Fine body sites of the examples, and the region of the short list that each lies in. */
export const regionOfSite: Readonly<Record<string, string>> = {
  '12738006': region.headAndNeck,
  '69536005': region.headAndNeck,
  '45653009': region.upperTrunk,
  '51185008': region.upperTrunk,
  '53074004': region.upperTrunk,
  '90572001': region.upperTrunk,
  '73056007': region.breast,
  '76365002': region.breast,
  '76752008': region.breast,
  '80248007': region.breast,
  '8205005': region.upperLimb,
  '72696002': region.lowerLimb,
};

/** Sides that a body site has by itself. */
export const sideOfSite: Readonly<Record<string, 'L' | 'R'>> = { '73056007': 'R', '80248007': 'L' };

/** What is meant by some words: every meaning whose words occur. */
export function meant<Meaning extends string>(
  words: Words<Meaning>,
  language: Language,
  text: string,
): Set<Meaning> {
  const known = Object.entries(words[language]) as [Meaning, RegExp][];
  return new Set(known.filter(([, pattern]) => pattern.test(text)).map(([meaning]) => meaning));
}
