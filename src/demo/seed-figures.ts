import { addDays, type Day } from '../calendar.ts'
import type { Database } from '../database/connect.ts'
import { carryOut } from '../jobs/carry-out.ts'
import { offenceKindsOf, offenceName } from '../knowledge/offence-kinds/rules.ts'
import { figuresIn, handInFigures, readInLater } from '../offences/actions.ts'
import { guessedRoles } from '../offences/guess.rules.ts'
import { readInFiguresWork } from '../offences/jobs.ts'
import { ownPlacesOf } from '../offences/queries.ts'
import { guessedKind, settledFirst, wholePartnership } from '../offences/rules.ts'
import { chanceFor } from './chance.ts'
import { actingIn, type Place } from './place.ts'

/** How many of a kind a month has in the whole of the place, and what became of it from a year on. */
type Level = { kind: string; month: number; from?: { year: number; times: number } }

type Figures = {
  publisher: string
  levels: Level[]
  /** Which share of it falls in each area of its own, and how large other places are beside it. */
  others: Record<string, number>
  residents: number
  heads: [place: string, kind: string, period: string, count: string, exposed: string, preliminary: string]
}

const told: Record<string, Figures> = {
  ekbro: {
    publisher: 'Polisområdet, uttag ur anmälningsstatistiken',
    levels: [
      { kind: 'home-burglary', month: 9, from: { year: 2026, times: 0.6 } },
      { kind: 'assault', month: 21 },
      { kind: 'criminal-damage', month: 34, from: { year: 2025, times: 1.25 } },
      { kind: 'bicycle-theft', month: 17 },
      { kind: 'drink-driving', month: 5, from: { year: 2026, times: 1.6 } },
    ],
    others: { 'Lindmo kommun': 1.1, 'Sjövik kommun': 0.8, 'Kvarnby kommun': 1.3 },
    residents: 28_600,
    heads: ['kommun', 'brott', 'månad', 'antal', 'invånare', 'preliminär'],
  },
  havnsoe: {
    publisher: 'Politikredsen, udtræk af anmeldelser',
    levels: [
      { kind: 'home-burglary', month: 4, from: { year: 2026, times: 0.7 } },
      { kind: 'assault', month: 3 },
      { kind: 'criminal-damage', month: 6 },
    ],
    others: { 'Nordvig Kommune': 1.4, 'Klintholt Kommune': 0.9 },
    residents: 5900,
    heads: ['kommune', 'overtrædelse', 'måned', 'antal', 'indbyggere', 'foreløbig'],
  },
}

const firstYear = 2021

/** Reads in the month's figures of reported offences, as a coordinator does it when they have come; as long work, as a large file is. */
export async function seedFigures(db: Database, place: Place, today: Day): Promise<void> {
  const { slug, name, country } = place.story
  const figures = told[slug]
  if (!figures) return
  const readOn = addDays(today, -6)
  const [work, at] = await actingIn(db.app, place, readOn, async (act) => {
    const own = await ownPlacesOf(act.db, { id: act.within, name }, act.today)
    const areas = own.filter(({ id }) => id !== wholePartnership).map((area) => area.name)
    const contents = Buffer.from(fileOf({ figures, name, country, areas, until: readOn }))
    const file = figuresIn(contents)
    if ('problem' in file) throw new Error(file.problem)
    const fileName = `${slug}-${readOn.slice(0, 7)}.csv`
    const upload = await handInFigures(act, { name: fileName, contents }, file)
    if (!('id' in upload)) throw new Error(upload.personal.join())
    const kinds = offenceKindsOf(country)
    const settled = settledFirst(file, guessedRoles(file), own, (word) => guessedKind(word, kinds), null)
    const done = await readInLater(
      act,
      { id: upload.id, name: fileName },
      { ...settled, publisher: figures.publisher, compared: Object.keys(figures.others) },
      { areas: own, kinds },
    )
    if ('problems' in done) throw new Error(JSON.stringify(done.problems))
    return [done.work, act.at]
  })
  let moment = at.getTime()
  const shop = {
    db,
    now: () => {
      moment += 1000
      return new Date(moment)
    },
    log: ({ error }: { error: unknown }) => {
      throw error
    },
  }
  await carryOut(shop, [readInFiguresWork], work)
}

type Told = { figures: Figures; name: string; country: 'SE' | 'DK'; areas: string[]; until: Day }

/** The file as the police would send it: a line for each place, kind and month, the last two months preliminary. */
function fileOf({ figures, name, country, areas, until }: Told): string {
  const language = country === 'SE' ? 'sv' : 'da'
  const months = monthsUntil(until)
  const lines = figures.levels.flatMap((level) => {
    const kind = offenceName(level.kind, language)
    const month = (place: string, times: number) => {
      const chance = chanceFor(`${place} ${level.kind}`)
      const isOwn = place === name || areas.includes(place)
      return months.map((one) => drawn(chance, times * meanIn(level, one, isOwn)))
    }
    const inAreas = areas.map((area, at) => ({
      place: area,
      counts: month(area, (at + 1) / sumTo(areas.length)),
    }))
    // What is told of the whole is what is told of its parts, and a few that nobody can place.
    const nowhere = month(name, 0.08)
    const whole = months.map((_, at) =>
      inAreas.reduce((sum, { counts }) => sum + (counts[at] ?? 0), nowhere[at] ?? 0),
    )
    const beside = Object.entries(figures.others).map(([place, times]) => ({
      place,
      counts: month(place, times),
    }))
    return [{ place: name, counts: whole }, ...inAreas, ...beside].flatMap(({ place, counts }) =>
      counts.map((count, at) => {
        const exposed =
          place === name ? figures.residents : Math.round(figures.residents * (figures.others[place] ?? 0))
        const isNew = at >= months.length - 2
        return [place, kind, months[at], count, exposed || '', isNew ? '1' : ''].join(';')
      }),
    )
  })
  return `${[figures.heads.join(';'), ...lines].join('\r\n')}\r\n`
}

const sumTo = (number: number): number => (number * (number + 1)) / 2

/** Every month from the first year to the last that has ended. */
function monthsUntil(day: Day): string[] {
  const count = (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, at) => {
    const year = firstYear + Math.floor(at / 12)
    return `${year}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** More in the dark months where it is burglary, and what became of it; other places follow no measure of ours. */
function meanIn({ kind, month, from }: Level, of: string, isOwn: boolean): number {
  const [year, number] = of.split('-').map(Number) as [number, number]
  const isDark = number >= 10 || number <= 2
  const season = kind === 'home-burglary' ? (isDark ? 1.4 : 0.75) : 1
  const changed = from && year >= from.year ? from.times : 1
  return month * season * (isOwn ? changed : 1)
}

/** A number that falls by chance around its mean, as events do that know nothing of each other. */
function drawn(chance: () => number, mean: number): number {
  const least = Math.exp(-mean)
  let count = 0
  for (let product = chance(); product > least; product *= chance()) count += 1
  return count
}
