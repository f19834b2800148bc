import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { type GranbyProblems, granbyProblems } from '../../demo/granby-problems.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { causesOf } from './cause.queries.ts'
import { causeTree } from './cause.rules.ts'
import { analysisOf } from './queries.ts'
import { passages } from './rules.ts'

let db: FreshDatabase
let fixture: Fixture
let granby: GranbyProblems
let sanna: Visitor
let pelle: Visitor

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  granby = await granbyProblems(fixture)
  sanna = await granby.as('coordinator')
  pelle = await granby.as('police-liaison')
})
afterAll(() => db.drop())

const within = <Value>(read: (trx: Trx) => Promise<Value>) => {
  const { tenant, partnerships } = fixture
  return inTransaction(db.app, { tenant, partnership: partnerships.granby, user: null }, read)
}
const address = (problem: string) => `/app/situation-picture/problem/${problem}/analysis`
const page = async (problem: string, by = sanna) => (await by.get(address(problem))).text()
const causes = () => within((trx) => causesOf(trx, granby.problems.theft))

const written: [string, string][] = [
  ['patternWho', 'Två åldersgrupper'],
  ['patternWhen', 'Vardagar mitt på dagen'],
  ['patternHow', 'Genom olåsta dörrar'],
  ['patternWhere', 'Runt stationen'],
  ['patternExtent', 'Tolv i månaden'],
  ['triangleOffender', 'De som reser förbi'],
  ['triangleTarget', 'Cyklar utan ramlås'],
  ['trianglePlace', 'Ställ utan ljus <script>alert(1)</script>'],
  ['consequencesSociety', 'Tid för polis och domstol'],
  ['consequencesMental', 'Irritation och uppgivenhet'],
  ['consequencesEconomic', 'Självrisk och ny cykel'],
  ['dwellingTypes', 'detached'],
  ['dwellingTypes', 'flats'],
  ['otherDwellings', 'Fritidshus\nKolonistugor'],
  ['contextFactors', 'Befolkningen minskar. Nyanlända har svårt att få fäste.'],
  ['protectiveFactors', 'Grannsamverkan'],
  ['crossBorder', 'Ungdomar som pendlar till gymnasiet i Lövsta'],
]

describe('what is known of a problem', () => {
  it('is written by whoever keeps the picture or has a statement behind it, and by nobody else', async () => {
    const { theft, paths } = granby.problems
    expect(await page(theft)).toContain('Ingen har skrivit ner')
    expect((await pelle.get(`${address(paths)}/amend`)).status).toBe(403)
    expect((await (await granby.as('reader')).get(address(theft))).status).toBe(403)
    expect((await (await granby.as('member')).post(`${address(theft)}/amend`, written)).status).toBe(403)
    expect((await sanna.post(`${address(theft)}/amend`, [['patternWho', '']])).status).toBe(422)
    expect((await pelle.post(`${address(theft)}/amend`, written)).status).toBe(303)
  })

  it('S1-08 a pattern has who, when, how, where and to what extent', async () => {
    const shown = await page(granby.problems.theft)
    for (const [name, words] of written.filter(([field]) => field.startsWith('pattern')))
      expect(shown, name).toContain(words)
    for (const word of ['Vem', 'När', 'Hur', 'Var', 'I vilken omfattning'])
      expect(shown).toContain(`<dt>${word}</dt>`)
  })

  it('S1-02 it tells the consequences for society, and for those exposed in mind and in money', async () => {
    const shown = await page(granby.problems.theft)
    for (const words of ['Tid för polis och domstol', 'Irritation och uppgivenhet', 'Självrisk och ny cykel'])
      expect(shown).toContain(words)
    expect(await within((trx) => analysisOf(trx, granby.problems.theft))).toMatchObject({
      consequencesSociety: 'Tid för polis och domstol',
      consequencesMental: 'Irritation och uppgivenhet',
      consequencesEconomic: 'Självrisk och ny cykel',
    })
  })

  it('S1-07 it is told by area and by dwelling type, three known ones and others in own words', async () => {
    const known = await within((trx) => analysisOf(trx, granby.problems.theft))
    expect(known?.dwellingTypes).toEqual(['detached', 'flats', 'Fritidshus', 'Kolonistugor'])
    const shown = await page(granby.problems.theft)
    expect(shown).toContain('Villor, Flerfamiljshus, Fritidshus, Kolonistugor')
    expect(shown).toContain('<dt>Område</dt><dd>Hela kommunen</dd>')
    const form = await (await sanna.get(`${address(granby.problems.theft)}/amend`)).text()
    for (const type of ['Villor', 'Radhus', 'Flerfamiljshus']) expect(form).toContain(type)
    expect(form).toContain('Fritidshus\nKolonistugor</textarea>')
  })

  it('S2-28 circumstances of the place stand in it, with what protects and what crosses the border', async () => {
    const shown = await page(granby.problems.theft)
    expect(shown).toContain('Befolkningen minskar. Nyanlända har svårt att få fäste.')
    expect(shown).toContain('Grannsamverkan')
    expect(shown).toContain('Ungdomar som pendlar till gymnasiet i Lövsta')
    expect(shown).not.toContain('<script>alert')
  })

  it('a change is a new version with its reason, and not made on an older one', async () => {
    const path = `${address(granby.problems.theft)}/amend`
    const amend = (more: [string, string][]) => sanna.post(path, [...written, ...more])
    expect((await amend([['basedOn', '1']])).status).toBe(422)
    const reasoned: [string, string][] = [
      ['basedOn', '1'],
      ['reason', 'Nya siffror från mars'],
    ]
    expect((await amend(reasoned)).status).toBe(303)
    const late = await amend(reasoned)
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Någon annan har ändrat analysen')
    expect(await page(granby.problems.theft)).toContain('Nya siffror från mars')
  })

  it('what points out a person is refused in every field', async () => {
    const { theft } = granby.problems
    for (const name of [...passages, 'otherDwellings', 'reason']) {
      const filled = written.filter(([field]) => field !== name)
      const refused = await sanna.post(`${address(theft)}/amend`, [
        ...filled,
        ['basedOn', '2'],
        ...(name === 'reason' ? [] : ([['reason', 'Ny kunskap']] as [string, string][])),
        [name, 'Han med 811228-9874'],
      ])
      expect(refused.status, name).toBe(422)
      expect(await refused.text(), name).toContain(`id="${name}-problem"`)
    }
  })
})

describe('the causes', () => {
  const add = (words: string, acting: string, parent = '', by = sanna) => {
    fixture.clock.at = new Date(fixture.clock.at.getTime() + 1000)
    return by.post(`${address(granby.problems.theft)}/causes/new`, { words, function: acting, parent })
  }
  const idOf = async (words: string) => (await causes()).find((one) => one.words === words)!.id

  it('S2-01 a problem has several causes, each with the function that can act on it', async () => {
    expect((await add('', 'Skolan')).status).toBe(422)
    for (const _ of [1, 2])
      expect((await add('Ställen går inte att låsa i', 'Gata och park')).status).toBe(303)
    expect((await add('Ingen vuxen är där på dagen', 'Trafikbolaget', '', pelle)).status).toBe(303)
    const locks = await idOf('Ställen går inte att låsa i')
    expect((await add('Nya ställ köps vart tionde år', 'Ekonomiavdelningen', locks)).status).toBe(303)
    const tree = causeTree(await causes())
    expect(tree.map(({ below }) => below.length)).toEqual([1, 0])
    const shown = await page(granby.problems.theft)
    expect(shown).toContain('Gata och park, Ekonomiavdelningen, Trafikbolaget')
    expect(shown).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="cause-tree-title cause-tree-words"/)
    expect(shown).toContain('Nya ställ köps vart')
  })

  it('S2-24 what drives a problem, such as the ease of buying online, stands as a cause', async () => {
    expect((await add('Stulna cyklar är lätta att sälja på nätet', 'Polisen')).status).toBe(303)
    expect(await page(granby.problems.theft)).toContain('Stulna cyklar är lätta att sälja på nätet')
  })

  it('a cause is struck with everything below it and with a reason, and can still be read', async () => {
    const locks = await idOf('Ställen går inte att låsa i')
    const path = `/app/situation-picture/cause/${locks}/strike`
    expect(await (await sanna.get(path)).text()).toContain('tillsammans med en orsak')
    expect((await sanna.post(path, { reason: '' })).status).toBe(422)
    for (const _ of [1, 2])
      expect((await sanna.post(path, { reason: 'Ställen är utbytta' })).status).toBe(303)
    const struck = (await causes()).filter((one) => one.struck).map(({ words }) => words)
    expect(struck.sort()).toEqual(['Nya ställ köps vart tionde år', 'Ställen går inte att låsa i'])
    expect(await page(granby.problems.theft)).toContain('Struken: Ställen är utbytta')
    const below = await add('Ännu en', '', locks)
    expect(below.status).toBe(422)
    expect(await below.text()).toContain('Orsaken ovanför finns inte kvar')
  })

  it('what is not there is not found', async () => {
    expect((await sanna.get(address('nonsense'))).status).toBe(404)
    expect((await sanna.get('/app/situation-picture/cause/nonsense/strike')).status).toBe(404)
    const elsewhere = '11111111-1111-4111-8111-111111111111'
    expect((await sanna.get(`/app/situation-picture/cause/${elsewhere}/strike`)).status).toBe(404)
  })
})
