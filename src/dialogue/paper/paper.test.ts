import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyAnswers, granbyAnswers, granbySurvey } from '../../demo/granby-answers.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { printPdf } from '../../documents/pdf.ts'
import { qrPicture } from '../../documents/qr.ts'
import type { Survey } from '../survey/rules.ts'
import { paperForm } from './form.report.ts'
import { linkPoster } from './link.poster.ts'
import { lastDayForPaper, typedIn } from './rules.ts'

const survey: Survey = {
  ...granbySurvey,
  ...{ id: 's', number: 1, continues: null, ownerName: '', year: null, link: '', closing: null },
  closesOn: '2026-04-30',
  opening: { slug: 'trygghet', openedOn: '2026-03-01' },
}
const printing = {
  ...{ survey, partnership: 'Granby', theme: { accent: '#1a4f8b' }, today: '2026-03-02' },
  language: 'sv' as const,
}

describe('on paper', () => {
  const form = paperForm(printing, { where: '', address: 'https://granby.example/granby/sv/s/trygghet' })

  it('every question stands there with its boxes, who gets which, and until when it is handed in', () => {
    const questions = form.blocks.flatMap((block) => (block.kind === 'question' ? [block] : []))
    expect(questions.map(({ text }) => text.slice(0, 2))).toEqual(
      granbySurvey.questions.map((_, at) => `${at + 1}.`),
    )
    const why = questions.find(({ text }) => text.includes('Vad borde vi göra'))
    expect(why?.before[0]).toBe('Bara för dig som på fråga 3 kryssade: ”Gångtunneln”.')
    expect(why?.lines).toBeGreaterThan(3)
    expect(questions.find(({ text }) => text.includes('Hur ofta'))?.ticks).toEqual([
      ...['1 – aldrig', '2', '3', '4', '5 – jämt'],
    ])
    expect(JSON.stringify(form.blocks)).toContain('Lämna den senast 23 april 2026.')
    expect(JSON.stringify(form.blocks)).toContain('På blanketten finns inget nummer')
  })

  it('two forms are the same: nothing tells whose is whose', () => {
    expect(paperForm(printing, { where: '', address: 'x' })).toEqual(
      paperForm(printing, { where: '', address: 'x' }),
    )
  })

  it.each(['sv', 'en'] as const)('it is printed as PDF/UA in %s', async (language) => {
    const pdf = await printPdf(
      paperForm({ ...printing, language }, { where: 'Biblioteket', address: 'https://a.example' }),
    )
    if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
    const bytes = Buffer.from(pdf).toString('latin1')
    expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(bytes).toContain(language === 'sv' ? '/Lang (sv-SE)' : '/Lang (en-GB)')
  })

  it('the last day for paper leaves a week for typing, where there is one', () => {
    expect(lastDayForPaper(survey)).toBe('2026-04-23')
    expect(lastDayForPaper({ ...survey, closesOn: '2026-03-05' })).toBe('2026-03-05')
    expect(lastDayForPaper({ ...survey, closesOn: null })).toBeNull()
  })
})

describe('the poster', () => {
  const address = 'https://granby.example/granby/sv/s/3fa9c2d1'

  it('a code has four modules of white around it', () => {
    const [, size, drawn] = qrPicture(address).match(/viewBox="0 0 (\d+) \d+".*<path d="([^"]+)"/s) ?? []
    const dark = [...(drawn ?? '').matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...dark.flat())).toBe(4)
    expect(Math.max(...dark.flat())).toBe(Number(size) - 5)
  })

  it('says the address in words and to who does not see the code, and is PDF/UA', async () => {
    const poster = linkPoster(printing, { address, qr: qrPicture(address) })
    expect(poster.blocks).toContainEqual({
      kind: 'paragraph',
      words: [{ text: 'granby.example/granby/sv/s/3fa9c2d1', emphasis: 'strong' }],
      onOneLine: true,
    })
    const pdf = await printPdf(poster)
    if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
    const bytes = Buffer.from(pdf).toString('latin1')
    expect(bytes).toContain('/S /Figure')
    expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(Number(bytes.match(/<xmpTPg:NPages>(\d+)/)?.[1])).toBe(1)
  })
})

/** The lines of a poster that leads to an address. */
async function linesOfPoster(address: string): Promise<string[]> {
  const pdf = await printPdf(linkPoster(printing, { address, qr: qrPicture(address) }))
  if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.flatMap((page) => page.split('\n')).map((line) => line.trim())
}

describe('the address on the poster', () => {
  it.each([['3fa9c2d1'], ['trygg-i-ekbro-2026'], ['hur-trygg-ar-du-2026']])(
    'stands on one line, whole: %s',
    async (word) => {
      const address = `samsyn.ekbro.example/ekbro/sv/s/${word}`
      expect(await linesOfPoster(`https://${address}`)).toContain(address)
    },
  )

  it('where it is too long to be read on one line, it breaks after a slash, never within a word', async () => {
    const word = 'hur-trygg-ar-du-i-var-mycket-langa-kommun-2026'
    const place = 'trygghet.en-mycket-lang-kommun.example/en-mycket-lang-kommun/sv/s/'
    const lines = await linesOfPoster(`https://${place}${word}`)
    expect(lines).toEqual(expect.arrayContaining([place, word]))
  })
})

describe('typed in', () => {
  it('what a paper leaves out is left out, what is required on the web too', () => {
    expect(typedIn(granbySurvey.questions, { 'q-often': '3' }, [])).toEqual({
      done: { ticked: { often: 3 }, written: {} },
    })
  })
  it('an empty form is none', () => {
    expect(typedIn(granbySurvey.questions, {}, [])).toMatchObject({
      problems: { 'q-safe-after-dark': { code: 'empty' } },
    })
  })
  it('a name is said once', () => {
    const filled = { 'q-more': 'Anders Berg på 070-123 45 67 stör' }
    expect(typedIn(granbySurvey.questions, filled, [])).toMatchObject({
      problems: { 'q-more': { code: 'personalData' } },
      warned: ['more'],
    })
    expect(typedIn(granbySurvey.questions, filled, ['more'])).toHaveProperty('done')
  })
})

describe('the way in', () => {
  let desk: GranbyAnswers
  let sanna: Visitor
  beforeAll(async () => {
    desk = await granbyAnswers()
    sanna = await desk.as('coordinator')
  })
  afterAll(() => desk.db.drop())

  const enter = (id: string) => `/app/dialogue/survey/${id}/paper/enter?language=sv`
  const type = (id: string, form: Record<string, string>) => sanna.post(enter(id), form)
  const formNo = (n: number) => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`

  it('only who builds surveys prints and types; the short address leads to the survey by its channel', async () => {
    const id = desk.survey
    const liaison = await desk.as('police-liaison')
    expect((await liaison.get(enter(id))).status).toBe(403)
    for (const path of [
      'form.pdf?language=en&where=x',
      'poster.pdf?language=sv&channel=affisch',
      'poster.pdf',
    ]) {
      const pdf = await sanna.get(`/app/dialogue/survey/${id}/paper/${path}`)
      expect(pdf.headers.get('content-type'), path).toBe('application/pdf')
    }
    expect((await sanna.get(`/app/dialogue/survey/${id}/paper/poster.pdf?channel=okand`)).status).toBe(404)
    const led = await desk.resident.get('/granby/en/s/affisch')
    expect(led.headers.get('location')).toBe('/granby/en/survey/trygghet/by/affisch')
    expect((await desk.resident.get('/granby/sv/s/trygghet')).headers.get('location')).toBe(
      '/granby/sv/survey/trygghet',
    )
    expect((await desk.resident.get('/granby/sv/s/finns-inte')).status).toBe(404)
  })

  it('S4-06 answers on paper are typed in one after the other, sealed, and counted as paper', async () => {
    const id = await desk.asked('papper')
    const before = (await desk.db.owner.query('select count(*)::int as n from audit_entry')).rows[0].n
    for (let n = 0; n < 12; n++) {
      const done = await type(id, {
        'paper-form': formNo(n),
        typed: String(n),
        'q-age': 'old',
        'q-more': 'Mer ljus',
      })
      expect(done.status).toBe(303)
      expect(done.headers.get('location')).toContain(`typed=${n + 1}`)
    }
    expect((await type(id, { 'paper-form': formNo(3), 'q-age': 'old' })).headers.get('location')).toContain(
      'again',
    )
    const sealed = await desk.db.owner.query('select * from survey_sealed_answer where survey = $1', [id])
    expect(sealed.rows).toHaveLength(12)
    expect(Object.keys(sealed.rows[0]).sort()).toEqual([
      'holds',
      'id',
      'partnership',
      'sealed',
      'survey',
      'tenant',
    ])
    const after = (await desk.db.owner.query('select count(*)::int as n from audit_entry')).rows[0].n
    expect(after).toBe(before)
    const receipts = await desk.db.owner.query(
      `select count(*)::int as n from form_receipt where goes_to like '%paper%'`,
    )
    expect(receipts.rows[0].n).toBe(0)
    await desk.close(id)
    await desk.open()
    const kept = await desk.db.owner.query('select channel, entered from survey_answer where survey = $1', [
      id,
    ])
    expect(kept.rows).toEqual(Array.from({ length: 12 }, () => ({ channel: 'paper', entered: true })))
  })

  it('a closed survey takes none in, and gives back what was written', async () => {
    const id = await desk.asked('stangd')
    await desk.close(id)
    const late = await type(id, { 'q-more': 'Mer ljus vid tunneln' })
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('Mer ljus vid tunneln')
  })
})
