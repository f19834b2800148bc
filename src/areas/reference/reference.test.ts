import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWord } from '../names.rules.ts'
import type { Ring } from '../shapes/geometry.rules.ts'
import { squareKilometres } from '../shapes/geometry.rules.ts'
import { firstCrossing } from '../shapes/matching.rules.ts'
import { areaFinder } from '../shapes/rules.ts'
import { decodedRing, encodedRing } from './pack.rules.ts'
import { foundAreas, referenceArea, referenceAreas, referenceOutline, sourcesOf } from './rules.ts'

const outlineOf = (key: string) => referenceOutline('DK', key)?.shape ?? null

describe('the shipped lists', () => {
  it('say where they come from and under what terms, and are small', () => {
    for (const country of ['SE', 'DK'] as const)
      for (const { origin, licence, asOf } of sourcesOf(country)) {
        expect(origin.length).toBeGreaterThan(20)
        expect(licence.length).toBeGreaterThan(20)
        expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
      }
    const sizes = ['areas.dk', 'areas.se', 'parishes.dk'].map(
      (name) => statSync(resolve('src/areas/reference/packs', `${name}.json`)).size,
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
  })

  it('hold every municipality of both countries, each once, within what is around it', () => {
    const of = (country: 'SE' | 'DK', kind: string) =>
      referenceAreas(country).filter((area) => area.kind === kind)
    expect(of('SE', 'municipality')).toHaveLength(290)
    expect(of('SE', 'county')).toHaveLength(21)
    expect(of('DK', 'municipality')).toHaveLength(99)
    expect(of('DK', 'police-district')).toHaveLength(12)
    expect(of('DK', 'parish')).toHaveLength(2148)
    for (const country of ['SE', 'DK'] as const) {
      const keys = referenceAreas(country).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const area of of(country, 'municipality')) expect(keys).toContain(area.within)
    }
    for (const parish of of('DK', 'parish')) expect(referenceArea('DK', parish.within ?? '')).not.toBeNull()
  })

  it('nothing of the list of vulnerable areas is in them, and no Swedish outline', () => {
    expect(referenceAreas('SE').filter(({ drawn }) => drawn)).toEqual([])
    expect(referenceAreas('SE').map(({ name }) => name)).not.toContain('Araby')
    expect(referenceOutline('SE', 'municipality/0115')).toBeNull()
  })

  it('every name of the statistics office joins a Danish municipality', () => {
    const lines = readFileSync(resolve('../shared/data/crime/dk_folk1a_kommuner_kvartal.csv'), 'utf8').split(
      '\n',
    )
    const names = new Set(lines.slice(1).flatMap((line) => line.split(',')[1] ?? []))
    const municipalities = referenceAreas('DK').filter(({ kind }) => kind === 'municipality')
    const alone = [...names].filter(
      (name) => municipalities.filter((one) => sameWord(one.name, name)).length !== 1,
    )
    expect(alone).toEqual([])
    expect(names.size).toBe(99)
  })
})

describe('outlines that are shipped', () => {
  it('cover the country, each going around its own ground without crossing itself', () => {
    const municipalities = referenceAreas('DK').filter(({ kind }) => kind === 'municipality')
    const shapes = municipalities.flatMap(({ key }) => outlineOf(key) ?? [])
    const all = shapes.reduce((sum, shape) => sum + squareKilometres(shape), 0)
    // 43,035.16 km² in the office's own file, computed there on a plane.
    expect(all).toBeGreaterThan(42_800)
    expect(all).toBeLessThan(43_250)
    expect(shapes.filter(firstCrossing).length).toBe(0)
  })

  it('a place in Aarhus is found in its parish, its municipality and its police district', () => {
    const at = { lon: 10.2039, lat: 56.1629 }
    const drawn = referenceAreas('DK').filter(({ drawn: isDrawn }) => isDrawn)
    const around = (kind: string) => {
      const shapes = drawn
        .filter((area) => area.kind === kind)
        .flatMap(({ key }) => {
          const shape = outlineOf(key)
          return shape ? [{ area: key, shape }] : []
        })
      return referenceArea('DK', areaFinder(shapes)(at) ?? '')?.name
    }
    expect(around('parish')).toBe('Århus Domsogn')
    expect(around('municipality')).toBe('Aarhus')
    expect(around('police-district')).toBe('Østjyllands Politi')
  })

  it('a ring that was written is read again, to the step of the grid', () => {
    const corner = fc.tuple(
      fc.integer({ min: -1_800_000, max: 1_800_000 }),
      fc.integer({ min: -900_000, max: 900_000 }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(corner, { minLength: 3, maxLength: 30, selector: String }), (steps) => {
        const open = steps.map(([lon, lat]): [number, number] => [lon / 10_000, lat / 10_000])
        const ring = [...open, open[0]] as Ring
        expect(decodedRing(encodedRing(ring, 10_000), 10_000)).toEqual(ring)
      }),
    )
  })
})

it.each([
  //  what is looked for   in     the first found
  ['Vallentuna kommun', 'SE', 'municipality/0115'],
  ['0115', 'SE', 'municipality/0115'],
  ['storgöteborg', 'SE', undefined],
  ['Polisområde Storgöteborg', 'SE', 'police-area/5501'],
  ['hoeje-taastrup', 'DK', 'municipality/0169'],
  ['Østjyllands', 'DK', 'police-district/2'],
  ['', 'DK', undefined],
] as const)('who looks for “%s” in %s is shown %s', (words, country, key) => {
  expect(foundAreas(country, words).found[0]?.key).toBe(key)
})

it('who looks for a municipality is shown the parishes in it, and how many more there are', () => {
  const { found, more } = foundAreas('DK', 'Aarhus')
  expect(found[0]?.name).toBe('Aarhus')
  expect(found.filter(({ kind }) => kind === 'parish').length).toBeGreaterThan(10)
  expect(found.length + more).toBeGreaterThan(50)
})
