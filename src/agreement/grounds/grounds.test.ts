import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { visitor } from '../../demo/visitor.ts'
import { citationsOf } from '../links/baseline.queries.ts'
import { agreementsOf } from '../queries.ts'
import { bySector } from '../sectors.rules.ts'
import { citedBy, type Grounds, lackingGrounds, standingOfGrounds, waitsForGrounds } from './rules.ts'

const none: Grounds = { pictures: 0, dialogues: 0, reasons: {} }
const cases = [
  //  what is tried                                       what it has                                                    signed        waits
  ['nothing tied and no reason', none, '2026-03-10', true],
  ['both tied', { ...none, pictures: 1, dialogues: 2 }, '2026-03-10', false],
  ['a picture, no dialogue', { ...none, pictures: 1 }, '2026-03-10', true],
  [
    'a picture, and why no dialogue',
    { pictures: 1, dialogues: 0, reasons: { dialogue: 'Översvämning' } },
    '2026-03-10',
    false,
  ],
  ['signed on paper before it was entered', none, '2026-03-09', false],
] as const

describe('what an agreement rests on', () => {
  it.each(cases)('S3-04 %s', (_, has, signedOn, waits) => {
    expect(waitsForGrounds({ signedOn, enteredOn: '2026-03-10' }, has)).toBe(waits)
  })

  it('S3-04 a reason counts only while nothing is tied', () => {
    const reasons = { picture: 'Ingen hann', dialogue: 'Ingen hann' }
    expect(standingOfGrounds({ pictures: 1, dialogues: 0, reasons })).toEqual({
      picture: 'tied',
      dialogue: 'reasoned',
    })
    expect(lackingGrounds(none)).toEqual(['picture', 'dialogue'])
  })

  it('S2-15 a version cites the picture tied to it, else the one its predecessor rests on', () => {
    const citations = [
      { agreement: 'a', agreementNumber: 1, number: 1 },
      { agreement: 'b', agreementNumber: 1, number: 7 },
      { agreement: 'a', agreementNumber: 3, number: 2 },
    ]
    const cited = [1, 2, 3, 4].map((number) => citedBy({ id: 'a', number }, citations)?.number)
    expect(cited).toEqual([1, 1, 2, 2])
    expect(citedBy({ id: 'c', number: 1 }, citations)).toBeUndefined()
  })

  it('S2-02 parties are public, private or of civil society, side by side', () => {
    const parties = (['police', 'business', 'municipality', 'voluntary-organisation', 'other'] as const).map(
      (kind) => ({ kind }),
    )
    expect(bySector(parties)).toEqual([
      { sector: 'public', parties: [{ kind: 'police' }, { kind: 'municipality' }] },
      { sector: 'private', parties: [{ kind: 'business' }] },
      { sector: 'civil', parties: [{ kind: 'voluntary-organisation' }] },
      { sector: null, parties: [{ kind: 'other' }] },
    ])
  })
})

describe('on the pages of an agreement', () => {
  let desk: GranbyDesk
  let agreement: string
  const page = () => desk.page(`/app/agreement/${agreement}`)
  const toResidents = async () => (await visitor(desk.fixture.app).get('/granby/sv/action-plan')).text()
  const sign = async () => {
    const [newest] = await desk.kept(agreementsOf)
    const today = desk.fixture.clock.at.toISOString().slice(0, 10)
    const signature = { party: newest!.parties[0]!, office: 'Kommundirektör', signedOn: today }
    return desk.sanna.post(`/app/agreement/${agreement}/sign`, signature)
  }
  const say = (filled: Record<string, string>) =>
    desk.sanna.post(`/app/agreement/${agreement}/grounds`, filled)
  beforeAll(async () => {
    desk = await granbyDesk()
    agreement = desk.plan.agreement
    const { tenant, partnerships } = desk.fixture
    await desk.db.owner.query(
      'update partnership_settings set published = true where tenant = $1 and partnership = $2',
      [tenant, partnerships.granby],
    )
  })
  afterAll(() => desk.db.drop())

  it('S3-04 nobody signs it before it rests on a picture and on dialogue, or says why not, which residents read', async () => {
    const refused = await sign()
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Överenskommelsen kan inte undertecknas än')
    expect(await page()).toContain(
      'Överenskommelsen bygger inte på någon lägesbild, och det står inte varför.',
    )
    expect((await say({ dialogueReason: 'Fråga 19121212-1212' })).status).toBe(422)
    const reasons = { pictureReason: 'Lägesbilden görs i vår', dialogueReason: 'Mötet ställdes in' }
    expect((await say(reasons)).status).toBe(303)
    expect(await toResidents()).toContain('Ingen dialog: Mötet ställdes in')
    expect(await toResidents()).toContain('Ingen lägesbild: Lägesbilden görs i vår')
    expect((await sign()).status).toBe(303)
  })

  it('S3-04 a dialogue that is tied is named in place of the reason, for residents too', async () => {
    const { tenant, partnerships } = desk.fixture
    const dialogue = '10000000-0000-4000-8000-00000000d1a1'
    await desk.db.owner.query(`
      insert into dialogue (tenant, id, partnership, kind, created_at)
        values ('${tenant}', '${dialogue}', '${partnerships.granby}', 'open-meeting', now());
      insert into dialogue_version (tenant, dialogue, number, partnership, title, held_on, written_at)
        values ('${tenant}', '${dialogue}', 1, '${partnerships.granby}', 'Öppet möte i Granby', '2025-10-02', now())`)
    expect((await say({ heard: 'not-there' })).status).toBe(422)
    expect((await say({ heard: dialogue })).status).toBe(303)
    for (const shown of [await page(), await toResidents()]) {
      expect(shown).toContain('Öppet möte i Granby')
      expect(shown).not.toContain('Mötet ställdes in')
    }
  })

  it('S2-15 each version of the agreement cites the frozen version of the picture it rests on', async () => {
    const { tenant, partnerships } = desk.fixture
    const picture = '10000000-0000-4000-8000-0000000000b1'
    await desk.db.owner.query(`
      insert into situation_picture (tenant, id, partnership, title, from_day, to_day, created_at)
        values ('${tenant}', '${picture}', '${partnerships.granby}', 'Lägesbild 2025', '2025-01-01', '2025-12-31', now());
      insert into situation_picture_version (tenant, situation_picture, number, partnership, contents, public_contents, frozen_on, frozen_at)
        select '${tenant}', '${picture}', n, '${partnerships.granby}', '{}', '{}', ('2025-11-0' || n)::date, now() from generate_series(1, 2) n`)
    const tie = (version: number) =>
      desk.sanna.post(`/app/agreement/${agreement}/baseline`, { version: `${picture} ${version}` })
    expect((await tie(9)).status).toBe(422)
    const [now] = await desk.kept(agreementsOf)
    expect((await tie(1)).status).toBe(303)
    const office = { party: now!.parties[1]!, office: 'Polismästare', signedOn: '2025-12-10' }
    expect((await desk.sanna.post(`/app/agreement/${agreement}/sign`, office)).status).toBe(303)
    expect((await tie(2)).status).toBe(303)
    const citations = await desk.kept(citationsOf)
    expect(citations.map(({ agreementNumber, number }) => [agreementNumber, number])).toEqual([
      [now!.number, 1],
      [now!.number + 1, 2],
    ])
    const versions = (await page()).split('<ol class="audit"')[1]!
    expect(versions).toContain('Bygger på Lägesbild 2025, version 1')
    expect(versions).toContain('Bygger på Lägesbild 2025, version 2')
    expect(await toResidents()).toContain('Lägesbild 2025, version 2')
  })

  it('S2-02 the parties stand by sector on the page and for residents', async () => {
    for (const shown of [await page(), await toResidents()]) expect(shown).toContain('Offentliga')
  })
})
