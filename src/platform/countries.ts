/**
 * Codes that Intl has a name for and that are no country of ISO 3166-1: groupings, private use, withdrawn and reserved ones.
 */
const noCountries = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'CT',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FQ',
  'FX',
  'HV',
  'IC',
  'JT',
  'MI',
  'NH',
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'QO',
  'QU',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'WK',
  'XA',
  'XB',
  'XK',
  'YD',
  'YU',
  'ZR',
  'ZZ',
])

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Whether this is a country of ISO 3166-1 alpha-2 today. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && !noCountries.has(code) && names.of(code) !== undefined
