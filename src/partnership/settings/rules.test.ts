import { expect, it } from 'vitest'
import { problemWithAddress } from './address.rules.ts'
import { logoKind } from './logo.rules.ts'
import { changedSettings, problemsWithSettings, type Settings } from './rules.ts'

const fine: Settings = {
  name: 'Granby',
  kind: 'municipality',
  country: 'SE',
  languages: ['sv'],
  timeZone: 'Europe/Stockholm',
  termSet: {},
  accent: '#1f5a7a',
  logo: null,
  logoAlt: null,
  responsibleBoard: null,
  contact: null,
  published: false,
  fewestShown: 5,
}

it.each([
  //  what is written                                  problems
  ['all is well', fine, {}],
  ['no name', { ...fine, name: '' }, { name: 'noName' }],
  ['no language', { ...fine, languages: [] }, { languages: 'noLanguage' }],
  ['a time zone elsewhere', { ...fine, timeZone: 'Asia/Tokyo' }, { timeZone: 'noTimeZone' }],
  ['no colour', { ...fine, accent: 'blue' }, { accent: 'noColour' }],
  ['a logo without words', { ...fine, logo: 'data:…' }, { logoAlt: 'noLogoAlt' }],
  [
    'shown to residents without an address for faults',
    { ...fine, published: true },
    { contact: 'noContact' },
  ],
  ['a telephone as address for faults', { ...fine, contact: '0123-45 67 89' }, { contact: 'contactForm' }],
  ['three as the fewest that are shown', { ...fine, fewestShown: 3 }, {}],
  ['fifty as the fewest', { ...fine, fewestShown: 50 }, {}],
  ...[2, 51, 4.5, Number.NaN].map(
    (fewestShown) =>
      [`${fewestShown} as the fewest`, { ...fine, fewestShown }, { fewestShown: 'fewestOutside' }] as const,
  ),
  ['an address for faults', { ...fine, published: true, contact: 'fel@granby.example' }, {}],
  ['a form for faults', { ...fine, published: true, contact: 'https://granby.example/fel' }, {}],
  ['a name too long', { ...fine, name: 'x'.repeat(121) }, { name: 'tooLong' }],
  ['a board too long', { ...fine, responsibleBoard: 'x'.repeat(121) }, { responsibleBoard: 'tooLong' }],
  ['an address too long', { ...fine, contact: `fel@${'x'.repeat(200)}.se` }, { contact: 'contactTooLong' }],
  [
    'a word too long, told at its own field',
    { ...fine, termSet: { council: 'x'.repeat(61), measure: 'insats' } },
    { 'term-council': 'termTooLong' },
  ],
  ['a form with a program', { ...fine, contact: 'javascript:alert(1)' }, { contact: 'contactForm' }],
] as const)('settings: %s', (_, settings, expected) => {
  expect(problemsWithSettings(settings as Settings, 7)).toEqual(expected)
})

it.each([
  [4.49, 'tooPale'],
  [4.5, undefined],
])('a colour with contrast %s against white', (contrast, expected) => {
  expect(problemsWithSettings(fine, contrast).accent).toBe(expected)
})

it('tells which settings changed', () => {
  const after = { ...fine, name: 'Granby kommun', termSet: { council: 'Brå' } }
  expect(changedSettings(fine, after)).toEqual(['name', 'termSet'])
})

const bytes = (text: string, ...before: number[]) => new Uint8Array([...before, ...Buffer.from(text)])
it.each([
  ['a PNG', bytes('…', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { kind: 'image/png' }],
  ['a JPEG', bytes('…', 0xff, 0xd8, 0xff, 0xe0), { kind: 'image/jpeg' }],
  ['a WebP', bytes('RIFF....WEBPVP8 '), { kind: 'image/webp' }],
  ['an SVG', bytes('<svg onload="x()">'), { problem: 'logoIsSvg' }],
  ['an SVG that begins as XML', bytes('<?xml version="1.0"?><svg/>'), { problem: 'logoIsSvg' }],
  ['a page', bytes('<!doctype html>'), { problem: 'logoUnknownKind' }],
  ['nothing', new Uint8Array(), { problem: 'logoUnknownKind' }],
  ['too much', new Uint8Array(200_001), { problem: 'logoTooLarge' }],
] as const)('as logo %s', (_, file, expected) => {
  expect(logoKind(file)).toEqual(expected)
})

it.each([
  ['granby', false, undefined],
  ['', false, 'noAddress'],
  ['Granby', false, 'addressLetters'],
  ['lövsta', false, 'addressLetters'],
  ['-granby', false, 'addressLetters'],
  ['granby', true, 'addressTaken'],
  ['app', false, 'addressTaken'],
] as const)('as address %s (taken: %s)', (slug, taken, expected) => {
  expect(problemWithAddress(slug, taken)).toBe(expected)
})
