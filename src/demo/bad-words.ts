/** Words that are written as script wherever a page forgets to write them out. */
export const script = `<script>alert(1)</script>"'&" onfocus="alert(2)`
/** How a page looks that forgot. */
export const unescaped = /<script>alert|" onfocus="alert/

/** 5,000 signs that no compression makes small. */
export const long = Array.from({ length: 5000 }, (_, i) =>
  String.fromCodePoint(97 + (((i * i * 7919) % 9973) % 26)),
).join('')

/** What is sent in every field of a form at once. */
export const everywhere = {
  script,
  long,
  'control characters': '\u0000\u0001\u0007\u001b[31m\u202eabc\u200f\u2028\ufeff\ud800😀',
  nothing: '',
  spaces: ' \t\r\n ',
  'a negative number': '-1',
}

/** What is sent in one field while the others hold what belongs there. */
export const fieldByField = {
  script,
  'a negative number': '-1',
  'a number beyond all bounds': '99999999999999999999',
  'a day that is none': '2026-02-30',
  'a day long past': '1900-01-01',
  'no id': 'no-id',
  'an id of nothing': '10000000-0000-4000-8000-000000000001',
}
