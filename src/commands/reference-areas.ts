import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodedRing, keyOf, type PackedArea, type ReferencePack } from '../areas/reference/pack.rules.ts'
import {
  boundsOf,
  type Corner,
  holdsPoint,
  partsOf,
  ringsOf,
  type Shape,
} from '../areas/shapes/geometry.rules.ts'
import { type AreaShape, areaFinder } from '../areas/shapes/rules.ts'
import { forTheOperator } from '../database/for-the-operator.ts'
import { cellsOfCsv } from '../documents/csv-cells.ts'

// The lists of areas that are shipped, made once from the offices' own files.
// Only what may be passed on is written: see docs/decisions/0011.

/** A metre: what the municipalities' own file is written in. Coarser, and fine coasts begin to touch themselves. */
const grid = 100_000

type Feature = { properties: Record<string, string | null>; geometry: Shape }

/** Writes `src/areas/reference/packs/` anew from a folder with the offices' files. */
export async function writeReferenceAreas([folder]: string[]): Promise<number> {
  if (!folder) throw forTheOperator('Say where the files are: samsyn write reference-areas DIRECTORY')
  const features = async (name: string): Promise<Feature[]> =>
    JSON.parse(await readFile(join(folder, name), 'utf8')).features
  const [municipalities, districts, parishes] = [
    await features('dk_kommuner.geojson'),
    await features('dk_politikredse.geojson'),
    await features('dk_sogne.geojson'),
  ]
  const districtAreas = packed(districts, 'police-district', 'politikreds_nr', 'politikreds_navn')
  const municipalityAreas = packed(municipalities, 'municipality', 'kommunekode', 'kommunenavn')
  const parishAreas = packed(parishes, 'parish', 'sognekode', 'sognenavn')
  await writePack('areas.dk.json', {
    ...danish,
    areas: [...districtAreas, ...within(municipalityAreas, municipalities, districtAreas, districts)],
  })
  await writePack('parishes.dk.json', {
    ...danish,
    areas: within(parishAreas, parishes, municipalityAreas, municipalities),
  })
  await writePack('areas.se.json', { ...swedish, areas: await swedishAreas(folder) })
  return 0
}

const danish = {
  origin:
    'Danmarks Administrative Geografiske Inddeling (DAGI) 1:500.000, Geodatastyrelsen, 13. februar 2014; sogne i et grovere net',
  licence: 'Frie geodata: må bruges og gives videre med kildeangivelse',
  attribution: 'Indeholder data fra Geodatastyrelsen, DAGI, februar 2014',
  asOf: '2014-02-13',
  grid,
}

const swedish = {
  origin:
    'Kommuner och län: SCB, regionala indelningar, koder och namn. Polisregioner och polisområden: Polismyndigheten, så långt de förekommer i listan över utsatta områden 2023; listan är inte fullständig',
  licence: 'Koder och namn är fakta; inga gränser följer med',
  attribution: null,
  asOf: '2026-08-22',
  grid,
}

function packed(features: Feature[], kind: string, code: string, name: string): PackedArea[] {
  return features.map(({ properties, geometry }) => ({
    kind,
    code: properties[code] ?? null,
    name: properties[name] ?? '',
    within: null,
    outline: partsOf(geometry).flatMap((rings) => {
      const written = rings.map((ring) => encodedRing(ring, grid)).filter((ring) => ring.length > 5)
      return written.length > 0 ? [written] : []
    }),
  }))
}

/** Tells of each area in which of the others most of it lies, by a net of points laid over it. */
function within(
  areas: PackedArea[],
  features: Feature[],
  outer: PackedArea[],
  outerFeatures: Feature[],
): PackedArea[] {
  const shapes = outerFeatures.map(
    ({ geometry }, at): AreaShape => ({ area: keyOf(outer[at] as PackedArea), shape: geometry }),
  )
  const find = areaFinder(shapes)
  return areas.map((area, at) => {
    const times = new Map<string, number>()
    for (const [lon, lat] of pointsIn((features[at] as Feature).geometry)) {
      const found = find({ lon, lat })
      if (found) times.set(found, (times.get(found) ?? 0) + 1)
    }
    const [most] = [...times].sort((one, other) => other[1] - one[1])
    return { ...area, within: most?.[0] ?? null }
  })
}

function pointsIn(shape: Shape): Corner[] {
  const bounds = boundsOf([shape])
  if (!bounds) return []
  const steps = Array.from({ length: 20 }, (_, at) => (at + 0.5) / 20)
  const points = steps.flatMap((x) =>
    steps.map(
      (y): Corner => [
        bounds.west + x * (bounds.east - bounds.west),
        bounds.south + y * (bounds.north - bounds.south),
      ],
    ),
  )
  const inside = points.filter(([lon, lat]) => holdsPoint(shape, { lon, lat }))
  return inside.length > 0 ? inside : ringsOf(shape).flat()
}

async function swedishAreas(folder: string): Promise<PackedArea[]> {
  const cells = cellsOfCsv(await readFile(join(folder, 'se_kommunkoder.csv')))
  if ('problem' in cells) throw forTheOperator(`se_kommunkoder.csv cannot be read: ${cells.problem}`)
  const rows = cells.rows.slice(1)
  const counties = new Map(rows.map(([, , code = '', name = '']) => [code, name]))
  const vulnerable: Feature[] = JSON.parse(
    await readFile(join(folder, 'se_utsatta_omraden_2023.geojson'), 'utf8'),
  ).features
  const police = vulnerable.map(({ properties: of }) => ({
    region: { kind: 'police-region', code: of.REGIONKOD ?? null, name: `Polisregion ${of.REGION}` },
    area: { kind: 'police-area', code: of.POLISOMRAD ?? null, name: `Polisområde ${of.POLISOMR_1}` },
  }))
  const regions = new Map(police.map(({ region }) => [keyOf(region), { ...region, within: null }]))
  const areas = new Map(police.map(({ region, area }) => [keyOf(area), { ...area, within: keyOf(region) }]))
  const byCode = (one: PackedArea, other: PackedArea) => ((one.code ?? '') < (other.code ?? '') ? -1 : 1)
  return [
    ...[...counties].map(([code, name]) => ({ kind: 'county', code, name, within: null })),
    ...[...regions.values()].sort(byCode),
    ...[...areas.values()].sort(byCode),
    ...rows.map(([code = '', name = '', county = '']) => ({
      ...{ kind: 'municipality', code, name, within: `county/${county}` },
    })),
  ]
}

async function writePack(name: string, { areas, ...head }: ReferencePack): Promise<void> {
  const lines = areas.map((area) => `    ${JSON.stringify(area)}`)
  const words = JSON.stringify(head, null, 2).replace(
    /\n\}$/,
    `,\n  "areas": [\n${lines.join(',\n')}\n  ]\n}\n`,
  )
  await writeFile(join('src/areas/reference/packs', name), words)
  process.stdout.write(`${name}: ${areas.length} areas, ${Math.round(words.length / 1000)} kB\n`)
}
