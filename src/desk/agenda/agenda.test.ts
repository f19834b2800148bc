import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { kindsProposed, problemsWithAgenda, proposedSources, takenUp } from './rules.ts'

const nothing = { country: 'SE' as const, limits: [], behind: [], changeRequests: [] }
const item = (heading: string, words = '', isTakenUp = true) => ({
  ...{ source: 'own' as const, heading, words, isTakenUp },
})

describe('what is proposed', () => {
  const sources = (waiting: Parameters<typeof proposedSources>[0]) =>
    proposedSources(waiting)
      .filter(({ isTakenUp }) => isTakenUp)
      .map(({ source }) => source)

  it.each([
    ['nothing waits, in Sweden', nothing, ['development', 'police-and-community']],
    [
      'nothing waits, in Denmark',
      { ...nothing, country: 'DK' as const },
      ['development', 'police-and-community', 'young-people'],
    ],
    ['a limit is passed', { ...nothing, limits: ['x'] }, ['development', 'police-and-community', 'limits']],
    ['a promise is behind', { ...nothing, behind: ['x'] }, ['development', 'police-and-community', 'behind']],
    [
      'a request waits',
      { ...nothing, changeRequests: ['x'] },
      ['development', 'police-and-community', 'change-requests'],
    ],
  ])('%s', (_, waiting, expected) => {
    expect(sources(waiting)).toEqual(expected)
    expect(proposedSources(waiting).filter(({ source }) => source === 'own')).toHaveLength(3)
  })

  it('kinds that clearly changed come first, else the first few', () => {
    const told = ['a', 'b', 'c', 'd'].map((kind) => ({ kind, isClear: kind === 'd' }))
    expect(kindsProposed(told)).toEqual(['d'])
    expect(kindsProposed(told.map((one) => ({ ...one, isClear: false })))).toEqual(['a', 'b', 'c'])
    expect(kindsProposed([])).toEqual([])
  })
})

describe('what stands in the way of keeping it', () => {
  const good = { title: 'Rådet', items: [item('Inbrott', 'Hur går det?'), item('', '', false)] }
  it('nothing', () => expect(problemsWithAgenda(good)).toEqual({}))
  it.each([
    ['no title', { ...good, title: '' }, { title: 'missing' }],
    ['no item', { ...good, items: [item('Inbrott', '', false)] }, { items: 'noItem' }],
    ['an item without a heading', { ...good, items: [item('', 'Ord')] }, { 'heading-0': 'missing' }],
    [
      'words without a heading, not taken up',
      { ...good, items: [item('A'), item('', 'Ord', false)] },
      { 'heading-1': 'missing' },
    ],
    ['a person', { ...good, items: [item('A', 'Se 811228-9874')] }, { 'words-0': 'personalData' }],
    ['too much', { ...good, items: [item('A', 'x'.repeat(4001))] }, { 'words-0': 'tooLong' }],
  ])('%s', (_, agenda, problems) => expect(problemsWithAgenda(agenda)).toEqual(problems))

  it('what is not taken up keeps its words but is not in the meeting', () => {
    expect(takenUp([item('A'), item('B', '', false)]).map(({ heading }) => heading)).toEqual(['A'])
  })
})

describe('as a coordinator makes it', () => {
  let demo: DemoHouse
  let anna: Visitor
  beforeAll(async () => {
    demo = await demoHouse()
    anna = await demo.enter('anna@ekbro.example')
  })
  afterAll(() => demo.db.drop())

  const plain = (words: string) =>
    words
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')

  /** The form as it stands, every field with what is filled in. */
  function fieldsOn(html: string): Record<string, string> {
    const form = html.slice(html.indexOf('action="/app/agenda'))
    const inputs = [...form.matchAll(/<input(?![^>]*checkbox)[^>]* name="([^"]+)"[^>]*? value="([^"]*)"/g)]
    const ticks = [...form.matchAll(/<input(?=[^>]*checkbox)(?=[^>]*checked)[^>]* name="([^"]+)"/g)]
    const areas = [...form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)]
    return Object.fromEntries([
      ...[...inputs, ...areas].map(([, name, value]) => [name, plain(value ?? '').replace(/^\n/, '')]),
      ...ticks.map(([, name]) => [name, 'yes']),
    ])
  }
  const headingsIn = (fields: Record<string, string>) =>
    Object.entries(fields)
      .filter(([name]) => name.startsWith('heading-'))
      .map(([, heading]) => heading)

  it('S0-08 the development of crime and an item on police and community go onto an agenda, to be edited and printed', async () => {
    const start = await (await anna.get('/app/agenda')).text()
    expect(await (await anna.get('/app')).text()).toContain('href="/app/agenda"')
    expect(start).toMatch(/value="home-burglary"[^>]*checked/)
    const form = await (await anna.get('/app/agenda/new?kinds=home-burglary&kinds=assault')).text()
    const fields = fieldsOn(form)
    expect(headingsIn(fields).slice(0, 3)).toEqual([
      'Hur de anmälda brotten utvecklas',
      'Samarbetet mellan polisen och lokalsamhället',
      'Arbetet med barn och unga',
    ])
    expect(fields['take-up-0']).toBe('yes')
    expect(fields['take-up-2']).toBeUndefined()
    expect(fields['words-0']).toMatch(
      /Ekbro kommun, inbrott i bostad, januari–oktober 2026: \d+ anmälda, mot \d+/,
    )
    expect(fields['words-0']).toMatch(/Ekbro kommun, misshandel/)
    expect(headingsIn(fields)).toContain('Löften som släpar efter')

    const written = {
      ...fields,
      ...{ title: 'Rådet i december', meetsOn: '2026-12-10' },
      'words-1': 'Polisen berättar om mötet med fastighetsägarna.',
    }
    const saved = await anna.post('/app/agenda/new', written)
    const path = saved.headers.get('location')!
    const shown = await (await anna.get(path)).text()
    expect(shown).toContain('Mötet är 10 december 2026.')
    expect(shown).toMatch(/<h2[^>]*>1\. Hur de anmälda brotten utvecklas/)
    expect(shown).toContain('Polisen berättar om mötet med fastighetsägarna.')
    expect(shown).not.toContain('Arbetet med barn och unga')
    const word = await anna.get(`${path}/agenda.docx`)
    expect([word.status, word.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ])
    const pdf = await anna.get(`${path}/agenda.pdf`)
    expect([pdf.status, new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))]).toEqual([
      200,
      '%PDF-',
    ])
  })

  it('what was written is still there after a fault, and nothing is kept', async () => {
    const fields = fieldsOn(await (await anna.get('/app/agenda/new')).text())
    const wrong = await anna.post('/app/agenda/new', { ...fields, title: '', 'words-1': 'Mina egna ord.' })
    const html = await wrong.text()
    expect([wrong.status, html.includes('id="title-problem"'), html.includes('Mina egna ord.')]).toEqual([
      422,
      true,
      true,
    ])
  })

  it('it is changed in versions; what two write at once is kept for both', async () => {
    const fields = fieldsOn(await (await anna.get('/app/agenda/new')).text())
    const path = (await anna.post('/app/agenda/new', { ...fields, title: 'Två skriver' })).headers.get(
      'location',
    )!
    const change = await (await anna.get(`${path}/change`)).text()
    const action = change.match(/action="(\/app\/agenda\/[^"]+\/change)"/)![1]!
    const before = fieldsOn(change)
    const karim = await demo.enter('karim@polisen.example', 'ekbro')
    const first = { ...before, 'words-0': 'Karims ord.' }
    expect((await karim.post(action, first)).headers.get('location')).toBe(path)
    const second = await anna.post(action, { ...before, 'words-0': 'Annas ord.' })
    const html = await second.text()
    expect([second.status, html.includes('Annas ord.'), html.includes('action="/app/agenda/new"')]).toEqual([
      422,
      true,
      true,
    ])
    expect(await (await anna.get(path)).text()).toContain('Karims ord.')
    const { rows } = await demo.db.owner.query(
      'select count(*)::int as n from agenda_proposal_version where agenda_proposal = $1',
      [path.split('/').at(-1)],
    )
    expect(rows[0].n).toBe(2)
  })

  it('in Denmark the SSP cooperation is an item, and the words are Danish', async () => {
    const mette = await demo.enter('mette@havnsoe.example')
    const fields = fieldsOn(await (await mette.get('/app/agenda/new?kinds=home-burglary')).text())
    expect(headingsIn(fields).slice(0, 3)).toEqual([
      'Kriminalitetsudviklingen',
      'Samarbejdet mellem politi og lokalsamfund',
      'SSP-samarbejdet',
    ])
    expect(fields['take-up-2']).toBe('yes')
    expect(fields['words-0']).toMatch(/indbrud/)
  })

  it('a reader makes none, and another municipality’s is not there', async () => {
    const list = await (await anna.get('/app/agenda')).text()
    const path = list.match(/\/app\/agenda\/[0-9a-f-]{36}/)![0]
    const mette = await demo.enter('mette@havnsoe.example')
    expect((await mette.get(path)).status).toBe(404)
    const lisa = await demo.enter('lisa@kometen.example')
    expect((await lisa.get('/app/agenda')).status).toBe(403)
  })
})
