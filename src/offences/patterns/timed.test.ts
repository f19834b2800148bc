import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { isLookedFor } from './rules.ts'

let demo: DemoHouse
let anna: Visitor
let mette: Visitor

beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  mette = await demo.enter('mette@havnsoe.example')
})
afterAll(() => demo.db.drop())

async function wordsOf(person: Visitor, path: string): Promise<string> {
  const answer = await person.get(`/app/offences/patterns/${path}`)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('patterns in the events that files told', () => {
  it('hours, weekdays and seasons of burglaries, with what is known of their times', async () => {
    const words = await wordsOf(anna, 'when?kind=home-burglary')
    const [, all, known, vague, untold] =
      /Av (\d+) anmälda har (\d+) en tid som är känd inom ett dygn\. (\d+) är kända bara inom några dagar, och (\d+) har/
        .exec(words)!
        .map(Number)
    expect(known! + vague! + untold!).toBe(all)
    expect(words).toMatch(/Fler än slumpen ger sker klockan \d\d–\d\d/)
    expect(words).toContain('Säkert fler under mörka halvåret')
  })

  it('S0-38 violence on nights out by place and by time, in Danish too', async () => {
    expect(await wordsOf(anna, 'nightlife')).toMatch(/\d+ av \d+ anmälda våldsbrott med känd tid/)
    expect((await mette.get('/app/offences/patterns/nightlife')).status).toBe(200)
  })

  it('says within what distance and for how long neighbours should be told', async () => {
    const words = await wordsOf(anna, 'again?kind=home-burglary')
    expect(words).toMatch(/Råd bör nå grannar inom \d+ meter inom \d+ dagar/)
  })

  it('without a ground for exact points nothing is said of near places', async () => {
    await demo.db.owner.query(
      `insert into point_basis_end (tenant, point_basis, partnership, reason, ended_at)
       select tenant, id, partnership, 'Grunden har upphört', now() from point_basis`,
    )
    const words = await wordsOf(anna, 'again?kind=home-burglary')
    expect(words).not.toMatch(/\d+ meter/)
    expect(words).toContain('Inga exakta platser finns')
  })

  it('types of home stand beside the areas, for burglary alone', async () => {
    expect(await wordsOf(anna, 'where?kind=home-burglary')).toContain('Anmälda, bostadsslag för bostadsslag')
    expect(await wordsOf(anna, 'where?kind=assault')).not.toContain('bostadsslag')
  })

  it('the file for routes tells the hours, and no count', async () => {
    const file = await (await anna.get('/app/offences/patterns/first/csv?kind=home-burglary')).text()
    expect(file).toMatch(/\d\d–\d\d/)
    expect((await anna.get('/app/offences/patterns/first/csv?kind=nothing')).status).toBe(404)
  })

  it('a kind that is sensitive or found by checks is never among those that can be asked for', async () => {
    const page = await (await anna.get('/app/offences/patterns/when')).text()
    const left = offenceKindsOf('SE').filter((kind) => !isLookedFor(kind))
    expect(left.length).toBeGreaterThan(5)
    for (const { code } of left) expect(page).not.toContain(`<option value="${code}"`)
  })
})
