/**
 * The three-letter codes of ISO 3166-1 beside the two-letter ones, of the countries that MyHealth@EU may
 * join: R4 has addresses written with either.
 */
const codes: Readonly<Record<string, string>> = {
  ...{ AT: 'AUT', BE: 'BEL', BG: 'BGR', CH: 'CHE', CY: 'CYP', CZ: 'CZE', DE: 'DEU', DK: 'DNK' },
  ...{ EE: 'EST', ES: 'ESP', FI: 'FIN', FR: 'FRA', GR: 'GRC', HR: 'HRV', HU: 'HUN', IE: 'IRL' },
  ...{ IS: 'ISL', IT: 'ITA', LI: 'LIE', LT: 'LTU', LU: 'LUX', LV: 'LVA', MT: 'MLT', NL: 'NLD' },
  ...{ NO: 'NOR', PL: 'POL', PT: 'PRT', RO: 'ROU', SE: 'SWE', SI: 'SVN', SK: 'SVK', UA: 'UKR' },
};

/** The three-letter code of a country given by two letters, if it is known here. */
export const alpha3 = (alpha2: string): string | undefined => codes[alpha2];
