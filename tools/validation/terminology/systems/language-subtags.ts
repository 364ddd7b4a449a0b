/** Languages of ISO 639-1 with their codes in ISO 639-3 and, where it differs, ISO 639-2/B. */
const table = `
  aa aar, ab abk, ae ave, af afr, ak aka, am amh, an arg, ar ara, as asm, av ava,
  ay aym, az aze, ba bak, be bel, bg bul, bi bis, bm bam, bn ben, bo bod tib, br bre,
  bs bos, ca cat, ce che, ch cha, co cos, cr cre, cs ces cze, cu chu, cv chv, cy cym wel,
  da dan, de deu ger, dv div, dz dzo, ee ewe, el ell gre, en eng, eo epo, es spa, et est,
  eu eus baq, fa fas per, ff ful, fi fin, fj fij, fo fao, fr fra fre, fy fry, ga gle, gd gla,
  gl glg, gn grn, gu guj, gv glv, ha hau, he heb, hi hin, ho hmo, hr hrv, ht hat,
  hu hun, hy hye arm, hz her, ia ina, id ind, ie ile, ig ibo, ii iii, ik ipk, io ido,
  is isl ice, it ita, iu iku, ja jpn, jv jav, ka kat geo, kg kon, ki kik, kj kua, kk kaz,
  kl kal, km khm, kn kan, ko kor, kr kau, ks kas, ku kur, kv kom, kw cor, ky kir,
  la lat, lb ltz, lg lug, li lim, ln lin, lo lao, lt lit, lu lub, lv lav, mg mlg,
  mh mah, mi mri mao, mk mkd mac, ml mal, mn mon, mr mar, ms msa may, mt mlt, my mya bur, na nau,
  nb nob, nd nde, ne nep, ng ndo, nl nld dut, nn nno, no nor, nr nbl, nv nav, ny nya,
  oc oci, oj oji, om orm, or ori, os oss, pa pan, pi pli, pl pol, ps pus, pt por,
  qu que, rm roh, rn run, ro ron rum, ru rus, rw kin, sa san, sc srd, sd snd, se sme,
  sg sag, sh hbs, si sin, sk slk slo, sl slv, sm smo, sn sna, so som, sq sqi alb, sr srp,
  ss ssw, st sot, su sun, sv swe, sw swa, ta tam, te tel, tg tgk, th tha, ti tir,
  tk tuk, tl tgl, tn tsn, to ton, tr tur, ts tso, tt tat, tw twi, ty tah, ug uig,
  uk ukr, ur urd, uz uzb, ve ven, vi vie, vo vol, wa wln, wo wol, xh xho, yi yid,
  yo yor, za zha, zh zho chi, zu zul
`;

const rows = table.split(',').map((row) => row.trim().split(' '));

/** Two-letter subtags that the registry keeps besides: superseded ones, and the group Bihari. */
const kept = ['bh', 'in', 'iw', 'ji', 'jw', 'mo'];

/** Every two-letter language subtag of the registry; no new ones are made. */
export const twoLetter: ReadonlySet<string> = new Set([...rows.map(([two = '']) => two), ...kept]);

/**
 * Three-letter codes that are no subtags, because the language has a two-letter one (RFC 5646
 * 2.2.1): to the subtag to use.
 */
export const shorter: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([two = '', ...three]) => three.map((code) => [code, two] as const)),
);

/** Region subtags besides ISO 3166-1: reserved, superseded, and for private use. */
export const otherRegions: ReadonlySet<string> = new Set(
  'AA AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT SU TA TP UN YD YU ZR ZZ'.split(' '),
);

/** RFC 5646 2.1, irregular and regular grandfathered tags. */
export const grandfathered: ReadonlySet<string> = new Set([
  ...['en-gb-oed', 'i-ami', 'i-bnn', 'i-default', 'i-enochian', 'i-hak', 'i-klingon', 'i-lux'],
  ...['i-mingo', 'i-navajo', 'i-pwn', 'i-tao', 'i-tay', 'i-tsu', 'sgn-be-fr', 'sgn-be-nl'],
  ...['sgn-ch-de', 'art-lojban', 'cel-gaulish', 'no-bok', 'no-nyn', 'zh-guoyu', 'zh-hakka'],
  ...['zh-min', 'zh-min-nan', 'zh-xiang'],
]);
