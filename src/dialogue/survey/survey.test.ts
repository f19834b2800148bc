import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveArea } from '../../areas/queries.ts'
import { granbyPeople } from '../../demo/fixture.ts'
import { filledOut, formsOn } from '../../demo/forms-on-page.ts'
import { type GranbyDialogues, granbyDialogues } from '../../demo/granby-dialogues.ts'
import { actAs, signedIn, type Visitor } from '../../demo/visitor.ts'
import { workbook } from '../../demo/workbook.ts'
import { coreQuestions } from './core.rules.ts'
import { channelsOf, openedSurveyAt, surveyById, surveysOf } from './queries.ts'
import { saveSurveyVersion } from './saving.queries.ts'

type Form = Record<string, string | string[]>

const list = '/app/dialogue/survey'
let desk: GranbyDialogues
let sanna: Visitor
beforeAll(async () => {
  desk = await granbyDialogues()
  sanna = desk.sanna
})
afterAll(() => desk.db.drop())

const within = <T>(work: Parameters<typeof actAs<T>>[1]) => {
  const { granby } = desk.fixture.partnerships
  const { at } = desk.fixture.clock
  return actAs({ db: desk.db, within: granby, email: granbyPeople.coordinator, at }, work)
}
const read = async (path: string) => {
  const survey = await within((act) => surveyById(act.db, act.within, path.replace(`${list}/`, '')))
  if (!survey) throw new Error(path)
  return survey
}
/** Sends a form about a survey as it now reads, and gives what came of it. */
const send = async (path: string, at: string, form: Form = {}) =>
  sanna.post(`${path}/${at}`, pairs({ basedOn: String((await read(path)).number), ...form }))
const pairs = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

async function begun(title: string, more: Form = {}): Promise<string> {
  const form = { 'title-sv': title, 'title-en': title, languages: ['sv', 'en'], anonymous: 'yes', ...more }
  const response = await sanna.post(`${list}/new`, pairs(form))
  expect(response.status).toBe(303)
  return (response.headers.get('location') ?? '').replace('?saved', '')
}
const opened = async (path: string, slug: string) =>
  expect((await send(path, 'open', { slug })).status).toBe(303)

describe('building', () => {
  it('questions are added, ordered, tied to earlier ones and taken out; what another needs stays', async () => {
    const survey = await begun('Byggd enkät')
    const yesNo = { 'options-sv': 'Ja\nNej', 'options-en': 'Yes\nNo' }
    await send(survey, 'question/new/single', { 'words-sv': 'Utsatt?', 'words-en': 'Victim?', ...yesNo })
    await send(survey, 'question/new/free-text', { 'words-sv': 'Vad hände?', 'words-en': 'What happened?' })
    const [, , victim, what] = (await read(survey)).questions
    const tied = await send(survey, `question/${what!.key}/asked-of`, { of: victim!.key, answers: 'a1' })
    expect(tied.status).toBe(303)
    expect(await desk.page(survey)).toMatch(/Bara för den som på ”Utsatt\?” har svarat: Ja/)
    for (const [at, form] of [
      [`question/${victim!.key}/remove`, {}],
      [`question/${victim!.key}/move`, { way: 'down' }],
    ] as const) {
      const refused = await send(survey, at, form)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('En senare fråga ställs bara till dem')
    }
    expect((await send(survey, `question/${victim!.key}/move`, { way: 'up' })).status).toBe(303)
    expect((await send(survey, `question/${what!.key}/remove`)).status).toBe(303)
    expect((await read(survey)).questions.map(({ key }) => key)).toEqual([
      'safe-after-dark',
      'q1',
      'trust-in-the-work',
    ])
  })

  it('a language in which a sentence is missing is not opened; what is missing is listed and leads to its field', async () => {
    const survey = await begun('Halvt översatt')
    await send(survey, 'question/new/scale', {
      'words-sv': 'Hur väl?',
      first: '1',
      last: '5',
      'low-sv': 'illa',
      'high-sv': 'väl',
    })
    const page = await desk.page(survey)
    expect(page).toContain('På svenska finns allt.')
    expect(page).toContain(`href="${survey}/question/q1#words-en"`)
    expect(page).not.toContain(`href="${survey}/open"`)
    expect(await desk.page(`${survey}/preview/en`)).toContain('[saknas]')
    const refused = await send(survey, 'open', { slug: 'halvt' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Allt finns inte på engelska')
    expect((await read(survey)).opening).toBeNull()
  })

  it('nobody writes over what somebody else wrote in between', async () => {
    const survey = await begun('Två skriver')
    const { number } = await read(survey)
    await send(survey, 'question/new/gender', { 'words-sv': 'Kön?', 'words-en': 'Gender?' })
    const late = await sanna.post(`${survey}/question/new/gender`, {
      basedOn: String(number),
      'words-sv': 'Kön?',
    })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Någon annan har ändrat enkäten')
  })

  it('a number that points out a person is refused in every field where words can be written', async () => {
    const survey = await begun('Fria ord')
    const kinds = ['single', 'matrix', 'scale', 'free-text']
    const pages = [
      `${list}/new`,
      `${list}/source`,
      ...['describe', 'open', 'close', 'channel'].map((at) => `${survey}/${at}`),
    ]
    const letThrough: string[] = []
    let tried = 0
    for (const path of [...pages, ...kinds.map((kind) => `${survey}/question/new/${kind}`)])
      for (const form of formsOn({ path, body: await desk.page(path) }))
        for (const { name, kind } of form.fields.filter((field) =>
          ['text', 'textarea', 'url'].includes(field.kind),
        )) {
          if (/^(asked|year|last|form-id)$/.test(name) || !form.action.startsWith(list)) continue
          tried += 1
          const value = name === 'link' ? 'https://x.example/811228-9874' : '811228-9874'
          const others = filledOut(form).filter(([other]) => ![name, 'asked', 'languages'].includes(other))
          const both: [string, string][] = [
            ['languages', 'sv'],
            ['languages', 'en'],
          ]
          const sent: [string, string][] = [...others, ...both, [name, value]]
          const html = await sanna.post(form.action, sent).then((response) => response.text())
          if (!html.includes(`id="${name}-problem"`)) letThrough.push(`${path} ${name} ${kind}`)
        }
    expect(letThrough).toEqual([])
    expect(tried).toBeGreaterThan(15)
  })
})

describe('opening', () => {
  it('S3-23 the two core questions are asked in the same words year after year', async () => {
    const first = await begun('Första året')
    expect((await read(first)).questions).toEqual(coreQuestions.map(({ question }) => question))
    await opened(first, 'forsta')
    const second = await begun('Andra året', { continues: first.replace(`${list}/`, '') })
    const [safe] = (await read(second)).questions
    const reworded = await send(second, `question/${safe!.key}`, {
      'words-sv': 'Hur trygg är du?',
      'options-sv': 'Ja\nNej',
    })
    expect(await reworded.text()).toContain('Den är låst')
    const removed = await send(second, `question/${safe!.key}/remove`)
    expect(await removed.text()).toContain('Den är låst')
    const tied = await send(second, 'question/trust-in-the-work/asked-of', {
      of: safe!.key,
      answers: 'very-safe',
    })
    expect(tied.status).toBe(422)
    // Past every form, straight into the table: it still cannot be opened.
    await within(async (act) => {
      const survey = (await surveyById(act.db, act.within, second.replace(`${list}/`, '')))!
      const questions = survey.questions.map((asked) => ({
        ...asked,
        words: { ...asked.words, sv: 'Annat?' },
      }))
      await saveSurveyVersion(act, { ...survey, questions }, { survey: survey.id, number: survey.number + 1 })
    })
    const refused = await send(second, 'open', { slug: 'andra' })
    expect(await refused.text()).toContain('inte likadan som förra gången')
    for (const { question } of coreQuestions) await send(second, `question/${question.key}/remove`)
    const third = await begun('Tredje året', { continues: first.replace(`${list}/`, '') })
    await opened(third, 'tredje')
    expect((await read(third)).questions).toEqual((await read(first)).questions)
  })

  it('from then on nothing changes: not by the pages, and not in the database', async () => {
    const survey = await begun('Öppen enkät')
    await opened(survey, 'oppen')
    const before = await read(survey)
    for (const [at, form] of [
      ['describe', { 'title-sv': 'Annat', languages: 'sv', anonymous: 'no' }],
      ['question/new/gender', { 'words-sv': 'Kön?' }],
      ['question/safe-after-dark/remove', {}],
      ['core', {}],
      ['open', { slug: 'annan' }],
    ] as const) {
      const refused = await send(survey, at, form as Form)
      expect(refused.status, at).toBe(422)
      expect(await refused.text(), at).toContain('Gör en ny enkät som fortsätter den här')
    }
    await expect(
      within((act) => saveSurveyVersion(act, before, { survey: before.id, number: before.number + 1 })),
    ).rejects.toThrow('its questions stand')
    expect(await read(survey)).toEqual(before)
    expect(before.anonymous).toBe(true)
    expect(await desk.page(survey)).toContain(`${list}/new?continues=${before.id}`)
  })

  it('areas are those of the day it opened, and a channel has a link of its own', async () => {
    const area = { name: 'Norrby', parent: null, kind: 'local-area' as const, code: null, validFrom: null }
    await within((act) => saveArea(act, area))
    const survey = await begun('Med områden')
    await send(survey, 'question/new/area', { 'words-sv': 'Var bor du?', 'words-en': 'Where do you live?' })
    expect((await sanna.post(`${survey}/channel`, { name: 'Biblioteket' })).status).toBe(303)
    await opened(survey, 'omraden')
    const asked = (await read(survey)).questions.find(({ kind }) => kind === 'area')
    expect(asked?.options.map(({ words }) => words)).toEqual([{ sv: 'Norrby', en: 'Norrby' }])
    const [channel] = await within((act) => channelsOf(act.db, act.within, survey.replace(`${list}/`, '')))
    expect(await desk.page(survey)).toContain(`/survey/omraden/by/${channel!.code}`)
    expect((await within((act) => openedSurveyAt(act.db, act.within, 'omraden')))?.id).toBe(
      (await read(survey)).id,
    )
  })

  it('it is closed by hand once, with the reason', async () => {
    const survey = await begun('Stängs för hand')
    await opened(survey, 'stangs')
    expect((await sanna.post(`${survey}/close`, { reason: 'Alla har svarat' })).status).toBe(303)
    expect(await desk.page(survey)).toContain('Alla har svarat')
    expect((await sanna.post(`${survey}/close`, { reason: 'Igen' })).status).toBe(422)
  })
})

it('S1-03 another owner’s survey is kept as a source with its year and link', async () => {
  const form = {
    title: 'Tryghedsmålingen',
    ownerName: 'TrygFonden',
    year: '2023',
    link: 'https://tryghed.example/2023',
  }
  expect((await sanna.post(`${list}/source`, form)).status).toBe(303)
  expect((await sanna.post(`${list}/source`, form)).status).toBe(303)
  const kept = (await within((act) => surveysOf(act.db, act.within))).filter(
    ({ ownerName }) => ownerName !== '',
  )
  expect(kept).toMatchObject([
    { ownerName: 'TrygFonden', year: 2023, link: 'https://tryghed.example/2023', questions: [] },
  ])
  expect(await desk.page(list)).toMatch(
    /Tryghedsmålingen.*TrygFonden.*2023.*https:\/\/tryghed\.example\/2023/s,
  )
})

it('questions are read from a workbook; a bad one leaves nothing behind', async () => {
  const survey = await begun('Inläst')
  const { number } = await read(survey)
  const { house, partnerships } = desk.fixture
  const cookie = await signedIn(house, granbyPeople.coordinator, partnerships.granby)
  const handIn = async (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('basedOn', String(number))
    form.set('file', new File([bytes], 'fragor.xlsx'))
    return desk.fixture.app.request(`${survey}/read`, { method: 'POST', headers: { cookie }, body: form })
  }
  const bad = await handIn(new TextEncoder().encode('type,name'))
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('Filen är ingen .xlsx')
  expect((await read(survey)).number).toBe(number)
  const file = workbook([
    {
      name: 'survey',
      rows: [
        ['type', 'name', 'label'],
        ['text', 'own', 'Vad mer?'],
        ['geopoint', 'g', 'Var?'],
      ],
    },
  ])
  const good = await (await handIn(file)).text()
  expect(good).toContain('1 fråga är inläst')
  expect(good).toContain('Frågetypen finns inte här')
  expect((await read(survey)).questions.at(-1)).toMatchObject({
    key: 'q1',
    kind: 'free-text',
    words: { sv: 'Vad mer?' },
  })
  // The same file once more asks nobody anything twice.
  const { questions, number: after } = await read(survey)
  const again = new FormData()
  again.set('basedOn', String(after))
  again.set('file', new File([file], 'fragor.xlsx'))
  const request = { method: 'POST', headers: { cookie }, body: again }
  const said = await (await desk.fixture.app.request(`${survey}/read`, request)).text()
  expect(said).toContain('1 fråga finns redan i enkäten, ord för ord, och läses inte in igen.')
  expect((await read(survey)).questions).toEqual(questions)
})

it('the police and the members read opened surveys and build none; a reporter reads none', async () => {
  const draft = await begun('Bara ett utkast')
  for (const role of ['police-liaison', 'member'] as const) {
    const visitor = await desk.as(role)
    expect(await desk.page(list, visitor)).not.toContain('Bara ett utkast')
    expect((await visitor.get(draft)).status).toBe(404)
    expect((await visitor.get(`${list}/new`)).status).toBe(403)
  }
  expect((await (await desk.as('reporter')).get(list)).status).toBe(403)
})
