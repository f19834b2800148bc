import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveOccasions } from '../../areas/queries.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm } from '../../demo/granby-plan.ts'
import { actAs } from '../../demo/visitor.ts'

let desk: GranbyDesk
let measure: string

beforeAll(async () => {
  desk = await granbyDesk()
  measure = await desk.addPoliceMeasure('Hastighetskontroller')
})
afterAll(() => desk.db.drop())

const newAt = (of = measure) => `/app/action-plan/measure/${of}/commitment/new`
const filled = () => commitmentForm(desk.fixture)

/** The sentence, the remarks and the periods as the page shows them. */
async function preview(answered: Response | Promise<Response>) {
  const html = await (await answered).text()
  const inside = (id: string) => new RegExp(`id="${id}"[^>]*>(.*?)</(?:p|div|ol)>`, 's').exec(html)?.[1] ?? ''
  const items = (id: string) => [...inside(id).matchAll(/<li>(.*?)<\/li>/g)].map(([, words]) => words)
  return {
    html,
    sentence: inside('preview-sentence').trim(),
    remarks: items('preview-remarks'),
    proposal: /id="preview-proposal"[^>]*><p>(.*?)<\/p>/.exec(html)?.[1] ?? '',
    periods: items('preview-periods'),
  }
}

describe('the form, without script', () => {
  it('shows the sentence and the periods to come at the press of a button, and keeps what was written', async () => {
    const { html, sentence, periods, remarks } = await preview(
      desk.sanna.post(newAt(), { ...filled(), do: 'show' }),
    )
    expect(sentence).toBe('Minst 10 gånger per månad')
    expect(periods.slice(0, 2)).toEqual(['mars 2026: 10', 'april 2026: 10'])
    expect(remarks).toEqual([])
    expect(html).toContain('value="10"')
    expect(await desk.commitments()).toEqual([])
  })

  it.each([
    ['term', 'Minst 10 gånger per termin', ['1 jan.–30 juni 2026: 10', '1 aug.–31 dec. 2026: 10']],
    [
      'school-year',
      'Minst 10 gånger per läsår',
      ['1 aug. 2025–30 juni 2026: 10', '1 aug. 2026–30 juni 2027: 10'],
    ],
  ])(
    'says from when to when a %s is reckoned, beside the choice and in the periods to come',
    async (period, said, told) => {
      const wanted = { ...filled(), do: 'show', period, fromDay: '2025-08-01', toDay: '2027-12-31' }
      const { html, sentence, periods } = await preview(desk.sanna.post(newAt(), wanted))
      expect(sentence).toBe(said)
      expect(periods.slice(0, 2)).toEqual(told)
      expect(html).toContain(
        'Termin räknas 1 januari–30 juni och 1 augusti–31 december, läsår 1 augusti–30 juni.',
      )
    },
  )

  it('shows the days of the calendar for what follows its occasions', async () => {
    const doing = {
      db: desk.db,
      email: 'sanna@granby.example',
      within: desk.fixture.partnerships.granby,
      at: desk.fixture.clock.at,
    }
    await actAs(doing, (act) =>
      saveOccasions(act, [
        { calendar: 'risk-weekends', title: 'Valborg', from: '2026-04-30', to: '2026-05-01' },
      ]),
    )
    const { sentence, periods } = await preview(
      desk.sanna.post(newAt(), {
        ...filled(),
        do: 'show',
        kind: 'per-occasion',
        count: '1',
        named: 'risk-weekends',
      }),
    )
    expect(sentence).toBe('Varje riskhelg')
    expect(periods).toEqual([expect.stringContaining('Valborg')])
  })

  it('S4-03 a promise that cannot be measured is told so, and a measurable wording fills the form', async () => {
    const vague = { ...filled(), do: 'show', title: 'Synliga regelbundet', kind: 'continuous', count: '' }
    const told = await preview(desk.sanna.post(newAt(), vague))
    expect(told.remarks).toContain('Antal saknas. Hur många gånger räcker det?')
    expect(told.remarks).toContain('”regelbundet” kan betyda vad som helst. Skriv hur ofta i stället.')
    expect(told.proposal).toBe('Förslag: Minst en gång per kvartal.')
    const used = await preview(desk.sanna.post(newAt(), { ...vague, do: 'use-proposal' }))
    expect(used.sentence).toBe('Minst en gång per kvartal')
    expect(used.html).toMatch(/<option value="quarter" selected/)
  })

  it('words from an agreement fill the fields and are kept', async () => {
    const { html, sentence } = await preview(
      desk.sanna.post(newAt(), { do: 'read', pasted: 'Minst 10 trafikkontroller per månad' }),
    )
    expect(sentence).toBe('Minst 10 gånger per månad')
    expect(html).toContain('Orden lästes som: Minst 10 gånger per månad')
    expect(html).toMatch(/id="originalWords"[^>]*>\s*Minst 10 trafikkontroller per månad/)
  })

  it('words without a cadence say so and lose nothing', async () => {
    const { html } = await preview(
      desk.sanna.post(newAt(), { do: 'read', pasted: 'Ett tryggt Granby', title: 'Trygghet' }),
    )
    expect(html).toContain('I orden finns inget om hur ofta')
    expect(html).toMatch(/id="title"[^>]*>\s*Trygghet/)
  })

  it('a fault stands at its field, and what was written is kept', async () => {
    const answered = await desk.sanna.post(newAt(), { ...filled(), count: 'tio', toDay: '2026-01-01' })
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toMatch(/id="toDay-problem"[^>]*>Sista dagen ligger före den första/)
    expect(html).toMatch(/id="count-problem"[^>]*>Skriv ett tal med siffror/)
    expect(html).toContain('value="tio"')
  })

  it('a number that cannot be read is never left out in silence', async () => {
    const answered = await desk.sanna.post(newAt(), { ...filled(), count: 'tio' })
    expect(answered.status).toBe(422)
    expect(await answered.text()).toMatch(/id="count-problem"/)
  })

  it('each fault at the top names its field', async () => {
    const answered = await desk.sanna.post(newAt(), { ...filled(), title: '', responsible: '' })
    expect(await answered.text()).toMatch(/href="#title">[^<]*\? [^<]+<\/a>/)
  })

  it('a thousand written with a point is a thousand', async () => {
    const { html } = await preview(desk.sanna.post(newAt(), { ...filled(), do: 'show', count: '1.000' }))
    expect(html.replaceAll('\u00a0', ' ')).toMatch(/minst (?:1 000|1000) /i)
  })

  it('script in a field stays words', async () => {
    const { html } = await preview(
      desk.sanna.post(newAt(), { ...filled(), do: 'show', title: '<script>x</script>' }),
    )
    expect(html).not.toContain('<script>x')
  })
})
