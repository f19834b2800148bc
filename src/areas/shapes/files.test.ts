import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cornersOf, outlineOfCorners } from './corners.rules.ts'
import { crossingIn } from './crossing.rules.ts'
import { type OutlineFile, outlinesInFile } from './geojson.rules.ts'
import type { Ring } from './geometry.rules.ts'
import { degreesOf } from './grids.rules.ts'
import { firstCrossing, matchedOutlines } from './matching.rules.ts'
import { groundNotes } from './neighbours.rules.ts'
import { areaFinder } from './rules.ts'

const geo = (name: string) => readFileSync(resolve('../shared/data/geo', name), 'utf8')

function read(text: string, country: 'SE' | 'DK' = 'DK'): OutlineFile {
  const file = outlinesInFile(text, country)
  if ('problem' in file) throw new Error(file.problem)
  return file
}

const area = (name: string, code: string | null = null) => ({ id: name, name, code })

describe('files as the offices give them', () => {
  it('all Danish municipalities, with islands', () => {
    const file = read(geo('dk_kommuner.geojson'))
    expect(file).toMatchObject({ written: 'degrees', others: 0 })
    expect(file.drawn.filter(({ shape }) => shape)).toHaveLength(99)
    const { matched, missing, unmatched } = matchedOutlines(file, [
      area('Høje-Taastrup'),
      area('Aarhus kommune'),
      area('Kastrup', '0101'),
      area('Ingensteds'),
    ])
    expect(matched.map(({ area, pieces, problem }) => [area.name, pieces, problem])).toEqual([
      ['Høje-Taastrup', 1, null],
      ['Aarhus kommune', 1, null],
      ['Kastrup', 1, null],
    ])
    expect(missing.map(({ name }) => name)).toEqual(['Ingensteds'])
    expect(unmatched.number).toBe(96)
    // The municipality's official 467 km².
    expect(matched[1]?.squareKilometres).toBeGreaterThan(455)
    expect(matched[1]?.squareKilometres).toBeLessThan(480)
  })

  it('all Swedish municipalities, and the counties by a code that lost its nought', () => {
    const file = read(geo('se_kommuner.geojson'), 'SE')
    expect(file.drawn.filter(({ shape }) => shape)).toHaveLength(290)
    expect(matchedOutlines(file, [area('Göteborgs kommun'), area('X', '0138')]).matched).toHaveLength(2)
    const counties = read(geo('se_lan.geojson'), 'SE')
    expect(matchedOutlines(counties, [area('Stockholms län', '01')]).matched).toHaveLength(1)
  })

  it('all Danish parishes: two of them have islets that were rounded away, which is told, and a point finds its own', () => {
    const { drawn } = read(geo('dk_sogne.geojson'))
    expect(drawn).toHaveLength(2148)
    const rounded = drawn.filter(({ empty }) => empty > 0)
    expect(drawn.filter(({ shape }) => shape && firstCrossing(shape))).toEqual([])
    expect(rounded.map(({ words }) => words.sognenavn).sort()).toEqual(['Åstrup', 'Øsløs'])
    const find = areaFinder(
      drawn.flatMap(({ words, shape }) => (shape ? [{ area: words.sognenavn ?? '', shape }] : [])),
    )
    expect(find({ lon: 10.2039, lat: 56.1629 })).toBe('Århus Domsogn')
  })

  it('two places of one name are not made one', () => {
    const { matched } = matchedOutlines(read(geo('dk_sogne.geojson')), [
      area('Vejlby'),
      area('Nykirke', '7044'),
    ])
    expect(matched[0]).toMatchObject({ problem: 'twice', shape: null })
  })

  it('wards of an English town lie outside both countries', () => {
    const { drawn } = read(geo('uk_nottingham_wards.geojson'))
    expect(new Set(drawn.map(({ problem }) => problem))).toEqual(new Set(['outside']))
    expect(drawn).toHaveLength(20)
  })
})

const squareOf = (corners: number[][], more: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: [
      {
        type: 'Feature',
        properties: { name: 'Torvet' },
        geometry: { type: 'Polygon', coordinates: [corners] },
      },
    ],
  })
const epsg = (code: number) => ({
  crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
})

describe('corners that are written otherwise', () => {
  // Worked out with proj4 2: +proj=utm +zone=32 +ellps=GRS80, and zone 33 for Sweden.
  const inAarhus = [574766.393, 6224862.648]
  const inStockholm = [674571.866, 6580743.008]
  const around = ([east, north]: number[]) =>
    [
      [0, 0],
      [500, 0],
      [500, 500],
      [0, 0],
    ].map(([x, y]) => [(east as number) + (x as number), (north as number) + (y as number)])
  const swap = (corners: number[][]) => corners.map(([x, y]) => [y as number, x as number])

  it.each([
    //  how                                  file                                              country  written     first corner
    ['ETRS89 / UTM 32, said so', squareOf(around(inAarhus), epsg(25832)), 'DK', 25832, [10.2039, 56.1629]],
    ['ETRS89 / UTM 32, not said', squareOf(around(inAarhus)), 'DK', 25832, [10.2039, 56.1629]],
    ['SWEREF 99 TM, said so', squareOf(around(inStockholm), epsg(3006)), 'SE', 3006, [18.0686, 59.3293]],
    ['SWEREF 99 TM, north first', squareOf(swap(around(inStockholm))), 'SE', 3006, [18.0686, 59.3293]],
    [
      'latitude first',
      squareOf([
        [56.16, 10.2],
        [56.17, 10.2],
        [56.17, 10.3],
        [56.16, 10.2],
      ]),
      'DK',
      'swapped',
      [10.2, 56.16],
    ],
  ] as const)('%s', (_, text, country, written, corner) => {
    const file = read(text, country)
    expect(file.written).toBe(written)
    expect(file.drawn[0]?.shape?.coordinates[0]?.[0]).toEqual(corner)
  })

  it('the grids agree with proj4 to a millionth of a metre', () => {
    for (const [east, north, grid, lon, lat] of [
      [674571.866, 6580743.008, 3006, 18.0686, 59.3293],
      [367688.785, 6163563.172, 3006, 12.9, 55.6],
      [916540.236, 7333626.393, 3006, 24.15, 65.85],
      [465229.95, 6147232.066, 25832, 8.45, 55.47],
      [876244.779, 6121830.558, 25832, 14.9, 55.1],
    ] as const) {
      const [x, y] = degreesOf([east, north], grid)
      expect(x).toBeCloseTo(lon, 7)
      expect(y).toBeCloseTo(lat, 7)
    }
  })
})

describe('files that hold no outlines', () => {
  it.each([
    ['a table', 'kommun;antal\nEkbro;7', 'notJson'],
    ['other JSON', '{"a": 1}', 'notGeoJson'],
    ['nothing', '', 'notJson'],
    [
      'points',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[10,56]}}]}',
      'noAreas',
    ],
    [
      'an unknown grid',
      squareOf(
        [
          [1500000, 6500000],
          [1500100, 6500000],
          [1500100, 6500100],
        ],
        epsg(3021),
      ),
      'otherGrid',
    ],
  ])('%s', (_, text, problem) => {
    expect(outlinesInFile(text, 'SE')).toEqual({ problem })
  })

  it('whatever stands in a file, it is read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((one) => `{"type":"FeatureCollection","features":[${one}]}`),
        ),
        (text) => {
          const file = outlinesInFile(text, 'SE')
          expect('problem' in file || file.drawn.length > 0).toBe(true)
        },
      ),
    )
  })

  it('a ring of too few corners, and an outline of too many', () => {
    expect(
      read(
        squareOf([
          [10, 56],
          [10.1, 56],
          [10, 56],
        ]),
      ).drawn[0]?.problem,
    ).toBe('tooFewCorners')
    const many = Array.from({ length: 20_001 }, (_, at) => [10 + at / 1e5, 56 + (at % 2) / 100])
    expect(read(squareOf(many)).drawn[0]?.problem).toBe('tooManyCorners')
  })
})

describe('corners typed by hand', () => {
  it.each([
    ['56.1, 10.1\n56.1, 10.2\n56.2, 10.2', 'Polygon'],
    ['56,1; 10,1\n56,1; 10,2\n56,2; 10,2', 'Polygon'],
    ['56.1 10.1\n56.1\t10.2\n56.2 10.2\n56.1 10.1', 'Polygon'],
    ['10.1, 56.1\n10.2, 56.1\n10.2, 56.2', 'Polygon'],
    ['56.1,10.1\n56.1,10.2\n56.2,10.2\n\n57.1,10.1\n57.1,10.2\n57.2,10.2', 'MultiPolygon'],
  ])('%j', (written, type) => {
    expect(outlineOfCorners(written)).toMatchObject({ shape: { type } })
  })

  it.each([
    ['', { code: 'missing' }],
    ['56.1, 10.1\nved kirken', { code: 'noCorner', line: 2, words: 'ved kirken' }],
    ['56,1,10,1', { code: 'noCorner', line: 1, words: '56,1,10,1' }],
    ['52.9, -1.1', { code: 'outside', line: 1, words: '52.9, -1.1' }],
    ['56.1, 10.1\n56.2, 10.2', { code: 'tooFewCorners' }],
    ['56.1, 10.1\n56.2, 10.2\n56.1, 10.2\n56.2, 10.1', { code: 'crosses' }],
  ])('%j', (written, problem) => {
    expect(outlineOfCorners(written)).toEqual({ problem })
  })

  it('an outline that was typed is typed again as it was', () => {
    const written = '56.1, 10.1\n56.1, 10.2\n56.2, 10.2'
    const outline = outlineOfCorners(written)
    expect('shape' in outline && cornersOf(outline.shape)).toBe(written)
  })
})

it('a ring that crosses itself does so however it is turned, and a convex one never does', () => {
  const turn = (ring: Ring, by: number) => {
    const open = ring.slice(0, -1)
    const turned = [...open.slice(by), ...open.slice(0, by)]
    return [...turned, turned[0]] as Ring
  }
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 0, max: 39 }), (number, by) => {
      const round = Array.from({ length: number }, (_, at): [number, number] => {
        const angle = (2 * Math.PI * at) / number
        return [Math.cos(angle), Math.sin(angle)]
      })
      const convex = [...round, round[0]] as Ring
      expect(crossingIn(turn(convex, by % number))).toBeNull()
      const [first, second, ...rest] = round
      const crossed = [second, first, ...rest, second] as Ring
      expect(crossingIn(turn(crossed, by % number))).not.toBeNull()
    }),
  )
})

it('areas that lie over each other or reach outside their own are told of, and neighbours are not', () => {
  const square = (west: number, south: number, size: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ] as Ring,
    ],
  })
  const local = (id: string) => ({ id, parent: 'town', kind: 'local-area' as const })
  const notes = groundNotes(
    [{ id: 'town', parent: null, kind: 'municipality' }, local('west'), local('east'), local('over')],
    [
      { area: 'town', shape: square(10, 56, 1) },
      { area: 'west', shape: square(10, 56, 0.5) },
      { area: 'east', shape: square(10.5, 56, 0.5) },
      { area: 'over', shape: square(10.75, 56.25, 0.5) },
    ],
  )
  expect(notes.map(({ share, ...note }) => ({ ...note, share: Math.round(share * 100) }))).toEqual([
    { area: 'east', note: 'overlaps', with: 'over', share: 25 },
    { area: 'over', note: 'outside-parent', with: 'town', share: 50 },
  ])
})
