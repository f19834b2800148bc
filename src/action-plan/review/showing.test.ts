import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { formOf } from '../../demo/form-of.ts'
import { acceptAll, ask, type Desk, deskIn, make, page, plan, read } from '../../demo/reading-desk.ts'

const agreed = (from: string, to: string) => `Samverkansöverenskommelse Ekbro kommun

Parter: Ekbro kommun och Polisen i Ekbro

Syftet är att öka tryggheten i centrum.

Överenskommelsen gäller ${from} till ${to}.

Fokusområde: Trygghet i centrum

Polisen i Ekbro ska genomföra trygghetsvandringar minst tio gånger per månad.
`
const more = { fields: 'Trygghet' }
const site = '/ekbro-kommun/sv'

let db: FreshDatabase
let ekbro: Desk
let reading: string

const tickOf = (html: string, name: string) => new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0]
const arePublic = async () => (await plan(ekbro)).commitments.map(({ promise }) => promise?.public)

/** What is read on 22 November 2026, in a municipality of its own. */
async function readIn(from: string, to: string) {
  db = await freshDatabase()
  ekbro = await deskIn(db, 'Ekbro kommun', 'Polisen i Ekbro')
  reading = await read(ekbro, agreed(from, to))
  await acceptAll(ekbro, reading)
}

/** The municipality's site opens to everybody. */
async function openSite() {
  const settings = '/app/partnership/settings'
  const form = formOf(await page(ekbro, settings))
  for (const [name, value] of Object.entries({ published: 'yes', contact: 'fel@ekbro.example' }))
    form.set(name, value)
  expect((await ask(ekbro, settings, form)).status).toBe(303)
}

describe('an agreement that has ended', () => {
  beforeEach(async () => {
    await readIn('2019-01-01', '2022-12-31')
    await openSite()
  })
  afterEach(() => db.drop())

  it('asks whether its promises are shown, and does not show them unasked', async () => {
    const html = await page(ekbro, `${reading}/make`)
    expect(tickOf(html, 'showEnded')).not.toContain('checked')
    expect(tickOf(html, 'showNow')).toBeUndefined()
    expect(html).toContain('Löftet gällde till och med 31 december 2022.')
    await make(ekbro, reading, more)
    expect(await arePublic()).toEqual([false])
    expect(await page(ekbro, site)).not.toContain('trygghetsvandringar')
    expect(await page(ekbro, '/app/partnership/audit')).not.toContain('publicerade ett medborgarlöfte')
  })

  it('shows them where that is asked for, and calls nothing broken that nobody wrote in', async () => {
    await make(ekbro, reading, { ...more, showEnded: 'yes' })
    expect(await arePublic()).toEqual([true])
    const [commitment] = (await plan(ekbro)).commitments
    for (const address of [
      site,
      `${site}/citizen-promise/${commitment!.id}`,
      `/app/thread/commitment/${commitment!.id}`,
    ]) {
      const html = await page(ekbro, address)
      expect(html).toContain('kan inte bedömas')
      expect(html).not.toContain('inte uppfyllt')
      expect(html).not.toMatch(/0 av 480/)
    }
    expect(await page(ekbro, site)).toContain('Vad som gjordes är inte registrerat här')
  })

  it('does not take the answer of one under way for its own where the last day is changed beside it', async () => {
    const form = formOf(await page(ekbro, `${reading}/make`))
    for (const [name, value] of Object.entries({ ...more, showNow: 'yes' })) form.set(name, value)
    expect((await ask(ekbro, `${reading}/make`, form)).status).toBe(303)
    expect(await arePublic()).toEqual([false])
  })
})

describe('an agreement under way', () => {
  beforeEach(() => readIn('2024-01-01', '2027-12-31'))
  afterEach(() => db.drop())

  it('says beside the button that its promise becomes public, and shows it', async () => {
    const html = await page(ekbro, `${reading}/make`)
    expect(html).toContain('Ett löfte blir offentligt så snart er sida för invånarna öppnas.')
    await openSite()
    const once = await page(ekbro, `${reading}/make`)
    expect(once).toContain('Ett löfte blir offentligt så snart du lägger in allt.')
    expect(tickOf(html, 'showNow')).toContain('checked')
    expect(tickOf(html, 'showEnded')).toBeUndefined()
    await make(ekbro, reading, more)
    expect(await arePublic()).toEqual([true])
  })

  it('shows nothing where that is unticked', async () => {
    const form = formOf(await page(ekbro, `${reading}/make`))
    form.set('fields', 'Trygghet')
    form.delete('showNow')
    expect((await ask(ekbro, `${reading}/make`, form)).status).toBe(303)
    expect(await arePublic()).toEqual([false])
  })
})
