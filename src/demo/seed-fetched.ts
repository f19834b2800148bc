import type { Kysely } from 'kysely'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { cellsOfCsv } from '../documents/csv-cells.ts'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { readInFigures } from '../offences/actions.ts'
import { takeOverAnswer } from '../offences/connectors/actions.ts'
import { fetchKeyFigure, fetchTable } from '../offences/connectors/ask.actions.ts'
import { figureAnswersOf } from '../offences/connectors/queries.ts'
import { tableInfoIn } from '../offences/connectors/statbank.rules.ts'
import { figureFileOf } from '../offences/file.rules.ts'
import { guessedRoles } from '../offences/guess.rules.ts'
import { uploadById } from '../offences/queries.ts'
import { guessedKind, settledFirst, wholePartnership } from '../offences/rules.ts'
import type { Office } from '../web/offices.ts'
import { chanceFor } from './chance.ts'
import { actingIn, type Place } from './place.ts'

/** Figures that were asked for over the network, as the offices would have answered: an invented place is in none of them. */
export async function seedFetched(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  if (place.story.slug === 'ekbro') await seedKeyFigure(app, place, today)
  if (place.story.slug === 'havnsoe') await seedTable(app, place, today)
}

/** An office that answers what it is told to. */
const answering = (answer: (path: string) => string): Office => ({
  ask: async ({ path }) => ({ bytes: new TextEncoder().encode(answer(path)) }),
  pathOf: () => null,
})

const keyFigure = {
  id: 'U07418',
  title: 'Anmälda våldsbrott (treårsmedelvärde), antal/1000 inv',
  description: 'Medelvärdet av de tre senaste årens anmälda våldsbrott, för varje 1 000 invånare.',
}

async function seedKeyFigure(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const [code, municipality] = [keyFigure.id, '0999']
  const last = Number(today.slice(0, 4)) - 1
  const values = [9.8, 10.1, 10.4, 9.9, 9.6, 9.1].map((value, at, all) => ({
    ...{ kpi: code, municipality, period: last - all.length + 1 + at },
    values: [{ gender: 'T', count: 1, status: '', value }],
  }))
  const office = answering((path) =>
    JSON.stringify(path.startsWith('/v3/data/') ? { values, next_url: null } : keyFigure),
  )
  await actingIn(app, place, addDays(today, -4), async (act) => {
    const fetched = await fetchKeyFigure(act, office, { code, municipality })
    if (!('answer' in fetched)) throw new Error(fetched.problem)
    const answer = (await figureAnswersOf(act.db, act.within)).find(({ id }) => id === fetched.answer)
    const done = await takeOverAnswer(act, answer!, {
      ...{ name: 'Anmälda våldsbrott (treårsmedelvärde)', unit: 'antal/1000 inv', topic: 'crime' },
      ...{ source: `Kolada (RKA), ${code}: ${keyFigure.title}`, direction: 'down', area: null },
    })
    if (typeof done === 'string' || 'problems' in done) throw new Error(JSON.stringify(done))
  })
}

async function seedTable(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const { name, country } = place.story
  const ended = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const quarters = Array.from({ length: 16 + ended }, (_, at) => ({
    id: `${Number(today.slice(0, 4)) - 4 + Math.floor(at / 4)}K${(at % 4) + 1}`,
  })).map(({ id }) => ({ id, text: id }))
  const info = tableInfoIn({
    ...{
      id: 'STRAF11',
      text: 'Anmeldte forbrydelser',
      unit: 'Antal',
      updated: `${addDays(today, -40)}T08:00`,
    },
    variables: [
      { id: 'OMRÅDE', text: 'område', time: false, values: [{ id: '999', text: name }] },
      {
        id: 'OVERTRÆD',
        text: 'overtrædelsens art',
        time: false,
        values: [{ id: '1320', text: 'Cykeltyveri' }],
      },
      { id: 'Tid', text: 'tid', time: true, values: quarters },
    ],
  })
  if (!info) throw new Error('the table of the demonstration is none')
  const chance = chanceFor('STRAF11')
  const lines = quarters.map(({ id }) => `${name};Cykeltyveri;${id};${6 + Math.floor(chance() * 12)}`)
  const office = answering(() => `OMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${lines.join('\r\n')}\r\n`)
  await actingIn(app, place, addDays(today, -4), async (act) => {
    const chosen = { values: { OMRÅDE: ['999'], OVERTRÆD: ['1320'] }, periods: 20 }
    const fetched = await fetchTable(act, office, info, chosen, 'da')
    if (!('upload' in fetched)) throw new Error(fetched.problem)
    const upload = await uploadById(act.db, act.within, fetched.upload)
    const cells = cellsOfCsv(upload!.contents)
    const file = 'rows' in cells ? figureFileOf(cells.rows) : cells
    if ('problem' in file) throw new Error(file.problem)
    const own = [{ id: wholePartnership, name, kind: 'municipality', code: null } as const]
    const kinds = offenceKindsOf(country)
    const kindOf = (word: string) => guessedKind(word, kinds)
    const settled = settledFirst(file, guessedRoles(file), own, kindOf, null)
    const said = { ...settled, publisher: upload!.publisher, kinds: { Cykeltyveri: 'bicycle-theft' } }
    const done = await readInFigures(act, { ...upload!, id: fetched.upload, file }, said, {
      areas: own,
      kinds,
    })
    if ('problems' in done) throw new Error(JSON.stringify(done.problems))
  })
}
