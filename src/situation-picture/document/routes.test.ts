import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { type GranbyProblems, granbyProblems } from '../../demo/granby-problems.ts'
import type { Visitor } from '../../demo/visitor.ts'

let db: FreshDatabase
let fixture: Fixture
let granby: GranbyProblems
let sanna: Visitor
let pelle: Visitor
let rut: Visitor
let address: string

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  granby = await granbyProblems(fixture)
  sanna = await granby.as('coordinator')
  pelle = await granby.as('police-liaison')
  rut = await granby.as('reporter')
  address = `/app/situation-picture/${granby.picture}/document`
})
afterAll(() => db.drop())

const page = async (path: string, by = sanna) => (await by.get(path)).text()
const chapter = (name: string, words: Record<string, string>) =>
  sanna.post(`${address}/chapter/${name}`, { visibility: 'public', basedOn: '0', ...words })

describe('the document as it stands', () => {
  it('has the three parts of the law and every chapter, the empty ones too', async () => {
    const shown = await page(address)
    for (const words of ['Kartläggning av brottsligheten', 'Övrig information', 'Analys'])
      expect(shown).toMatch(new RegExp(`<h2[^>]*>${words}</h2>`))
    expect([...shown.matchAll(/<h3 id="part-/g)].length).toBe(16)
    expect(shown).toContain('Kapitlet är tomt.')
    expect(shown).toContain('Farten på Storgatan')
  })

  it('is written by whoever keeps the whole picture, and refuses what points out a person', async () => {
    expect((await pelle.get(`${address}/chapter/place`)).status).toBe(403)
    expect((await chapter('nowhere', { words: 'x' })).status).toBe(404)
    const fields = ['words', 'whyChosen', 'sources', 'limits', 'consequenceOfLimits']
    for (const field of fields) {
      const refused = await chapter('place', { [field]: 'Ring 811228-9874' })
      expect(refused.status, field).toBe(422)
      expect(await refused.text()).toContain(`id="${field}-problem"`)
    }
    const words = { words: 'Granby är litet.\n\n- Ett\n- Två <b>', limits: 'Sommargästerna räknas inte.' }
    expect((await chapter('place', words)).status).toBe(303)
    expect((await chapter('place', words)).status).toBe(422)
    const inside = { words: 'Bara vi ska läsa det här.', visibility: 'partners' }
    expect((await chapter('exposure', inside)).status).toBe(303)
    const shown = await page(address)
    expect(shown).toContain('Granby är litet.')
    expect(shown).toContain('<li>Två &lt;b&gt;</li>')
    expect(shown).toContain('Sommargästerna räknas inte.')
    expect(shown).toContain('Bara vi ska läsa det här.')
    const narrow = await page(address, rut)
    expect(narrow).toContain('Granby är litet.')
    expect(narrow).not.toContain('Bara vi ska läsa')
    expect(narrow).not.toContain('Farten på Storgatan')
  })
})

describe('a frozen version', () => {
  const freeze = (by: Visitor, basedOn = '0', reason = 'Inför överenskommelsen') =>
    by.post(`${address}/freeze`, { reason, basedOn })

  it('S2-20 waits until staff, citizens and partners have spoken or there is a reason why not', async () => {
    const refused = await freeze(sanna)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('har kommit till tals, eller det står varför')
    for (const group of ['staff', 'citizens', 'partners'])
      await sanna.post(`/app/situation-picture/${granby.picture}/unheard`, {
        group,
        reason: `Tiden räckte inte för ${group}.`,
      })
    expect((await freeze(pelle)).status).toBe(403)
    for (const reason of ['', 'Enligt 811228-9874'])
      expect((await freeze(sanna, '0', reason)).status).toBe(422)
    const frozen = await freeze(sanna)
    expect(frozen.headers.get('location')).toBe(`${address}/version/1?saved`)
    expect((await freeze(sanna)).status).toBe(422)
    expect(await page(`${address}/version/1`)).toContain('Tiden räckte inte för staff.')
  })

  it('S2-44 is dated, never changes, and what comes later is held against it', async () => {
    await sanna.post(`${address}/chapter/place`, {
      ...{ words: 'Granby har vuxit.', visibility: 'public', basedOn: '1' },
    })
    await granby.strikeEvidenceOfPaths()
    const shown = await page(`${address}/version/1`)
    expect(shown).toContain('Fryst 2 mars 2026')
    expect(shown).toContain('Granby är litet.')
    expect(shown).not.toContain('Granby har vuxit.')
    expect(await page(address)).toContain('Granby har vuxit.')
    const fallen = await freeze(sanna, '1')
    expect(fallen.status).toBe(422)
    expect(await fallen.text()).toContain('underlaget bakom de här problemen har strukits')
    const amended = {
      ...{
        title: 'Farten på Storgatan',
        words: 'Den är högre än förr',
        seen: 'agree',
        visibility: 'partners',
      },
      ...{ difference: '', theme: '', area: '', reason: 'Nya mätningar', basedOn: '1' },
    }
    const changed = await sanna.post(`/app/situation-picture/problem/${granby.problems.speed}/amend`, amended)
    expect(changed.status).toBe(303)
    const compared = await page(`${address}/compare?before=${granby.picture}.1`)
    expect(compared).toContain('Andra ord')
    expect(compared).toContain('Den är högre än förr')
    expect(compared).toContain('Så ser det ut')
    const rewrite = sql`update situation_picture_version set reason = ''`
    const remove = sql`delete from situation_picture_version`
    for (const forbidden of [rewrite, remove])
      await expect(forbidden.execute(db.app)).rejects.toThrow('permission denied')
  })

  it('is approved by each party, never by one person for both, and only then published', async () => {
    const at = `${address}/version/1`
    const approve = (by: Visitor, party: string, office: string) =>
      by.post(`${at}/approve`, { party, office })
    await sanna.post(`${at}/publish`)
    expect(await page(at)).toContain('Inte publicerad')
    expect((await approve(pelle, 'municipality', 'Chef')).status).toBe(403)
    for (const office of ['', '811228-9874'])
      expect((await approve(sanna, 'municipality', office)).status).toBe(422)
    expect((await approve(sanna, 'municipality', 'Kommundirektör')).status).toBe(303)
    expect((await approve(sanna, 'police', 'Chef')).status).toBe(422)
    expect((await approve(pelle, 'police', 'Lokalpolisområdeschef')).status).toBe(303)
    expect((await pelle.post(`${at}/publish`)).status).toBe(403)
    expect((await sanna.post(`${at}/publish`)).status).toBe(303)
    const shown = await page(at)
    expect(shown).toContain('Kommunen: Kommundirektör, 2 mars 2026')
    expect(shown).toContain('Publicerad 2 mars 2026')
  })

  it('says after 24 months that a new one is due', async () => {
    expect(await page(address)).toContain('ska vara klar senast 2 mars 2028')
    fixture.clock.at = new Date('2028-03-03T09:00:00Z')
    sanna = await granby.as('coordinator')
    expect(await page(address)).toContain('skulle ha varit klar 2 mars 2028')
  })
})
