import { describe, expect, it } from 'vitest'
import {
  finestAreaOf,
  kindsMeant,
  objectName,
  objects,
  offenceGroupsOf,
  offenceKindsOf,
  offenceName,
  sourceOf,
  targetGroupName,
  targetGroups,
  unknownOffences,
} from './rules.ts'

const codesOf = (country: 'SE' | 'DK') => offenceKindsOf(country).map(({ code }) => code)

describe.each(['SE', 'DK'] as const)('the list of %s', (country) => {
  it('gives every kind a code of its own, a name in three languages and a group that is there', () => {
    const kinds = offenceKindsOf(country)
    const groups = offenceGroupsOf(country)
    expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length)
    expect(groups.flatMap(({ kinds }) => kinds)).toEqual(kinds)
    for (const { names } of [...kinds, ...groups]) expect(Object.values(names).every(Boolean)).toBe(true)
    for (const { code } of kinds) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('says where it comes from and under what licence', () => {
    expect(sourceOf(country).origin).toMatch(/official/)
    expect(sourceOf(country).licence).toBe('EUPL-1.2')
  })

  it('marks every drug, traffic and possession offence as rising with checks', () => {
    const driven = offenceKindsOf(country).filter(({ activityDriven }) => activityDriven)
    const traffic = offenceKindsOf(country).filter(({ group }) => group === 'traffic')
    expect(traffic.every(({ activityDriven }) => activityDriven)).toBe(true)
    expect(driven.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['drug-possession', 'drug-dealing', 'weapon-possession', 'drink-driving']),
    )
    expect(driven.map(({ code }) => code)).not.toContain('assault')
  })

  it('keeps close relationships, honour and sexual offences off every map below the municipality', () => {
    const kinds = offenceKindsOf(country).filter(({ group }) =>
      ['close-relationship', 'sexual'].includes(group),
    )
    expect(kinds.length).toBeGreaterThan(6)
    for (const { code, sensitive } of kinds) {
      expect(sensitive).toBe(true)
      expect(finestAreaOf(code)).toBe('municipality')
    }
    expect(finestAreaOf('home-burglary')).toBe('local-area')
    expect(finestAreaOf('never-heard-of')).toBe('municipality')
  })
})

it('a code that both countries hold means the same and is called the same', () => {
  for (const kind of offenceKindsOf('SE')) {
    const twin = offenceKindsOf('DK').find(({ code }) => code === kind.code)
    if (twin) expect(twin).toEqual(kind)
  }
})

it('S4-13 a focus area on traffic lists disturbing, reckless, drunk and unlicensed driving', () => {
  const names = ['disturbing-driving', 'reckless-driving', 'drink-driving', 'unlicensed-driving']
  expect(unknownOffences(names, 'SE')).toEqual([])
  expect(names.map((code) => offenceName(code, 'sv'))).toEqual([
    'buskörning och störande körning',
    'vårdslöshet i trafik',
    'rattfylleri',
    'olovlig körning',
  ])
})

it('S4-14 a focus area on theft lists homes, summer cottages, industry, shops and others', () => {
  const codes = ['homes', 'summer-cottages', 'industry', 'shops', 'other-objects']
  expect(objects.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  expect(codes.map((code) => objectName(code, 'sv'))).toEqual([
    'bostäder',
    'fritidshus',
    'industrier',
    'butiker',
    'andra objekt',
  ])
})

it('S0-39 an effort names violence, disorder in pubs and streets, drugs and weapons at once', () => {
  const offences = [
    'public-violence',
    'nightlife-disorder',
    'street-disorder',
    'drug-possession',
    'weapon-possession',
  ]
  expect(unknownOffences(offences, 'DK')).toEqual([])
  const meant = kindsMeant({ allOffences: false, offences }, 'DK')
  expect(meant.map(({ code }) => code).sort()).toEqual([...offences].sort())
  expect(meant.map(({ names }) => names.da)).toContain('uorden i nattelivet')
})

it('S0-47 a measure can be for every kind of offence', () => {
  expect(kindsMeant({ allOffences: true, offences: [] }, 'DK')).toEqual(offenceKindsOf('DK'))
})

it('another country’s kind is not on the list; a code from an older list is shown as it stands', () => {
  expect(codesOf('DK')).not.toContain('snowmobile-offences')
  expect(unknownOffences(['snowmobile-offences', 'assault'], 'DK')).toEqual(['snowmobile-offences'])
  expect(offenceName('snowmobile-offences', 'da')).toBe('overtrædelser på snescooter og terrænkøretøj')
  expect(offenceName('from-an-older-list', 'en')).toBe('from-an-older-list')
})

it('a target group can be meant by its ages, 15 to 25', () => {
  expect(targetGroups).toContainEqual(expect.objectContaining({ code: 'aged-15-25', ageFrom: 15, ageTo: 25 }))
  expect(targetGroupName('tourists', 'da')).toBe('turister og besøgende')
  expect(new Set([...targetGroups, ...objects].map(({ code }) => code)).size).toBe(
    targetGroups.length + objects.length,
  )
})
