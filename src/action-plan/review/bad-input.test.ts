import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { beginSession } from '../../partnership/actions.ts'
import type { Role } from '../../partnership/rules.ts'
import { createApp } from '../../web/app.ts'

const tenant = '70000000-0000-4000-8000-000000000001'
const ekbro = '70000000-0000-4000-8000-000000000010'
const anna = '70000000-0000-4000-8000-000000000021'
const karim = '70000000-0000-4000-8000-000000000022'
const home = '/app/action-plan/review'
let db: FreshDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  db = await freshDatabase()
  const now = () => new Date('2026-11-22T09:00:00Z')
  app = createApp({ db, now, demo: false, secure: false, log: ({ error }) => console.error(error) })
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}');
    insert into partnership (tenant, id) values ('${tenant}', '${ekbro}');
    insert into partnership_address values ('ekbro', '${tenant}', '${ekbro}');
    insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, written_at)
      values ('${tenant}', '${ekbro}', 'Ekbro', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', now());
    insert into organisation (tenant, id, partnership, name, kind, party, created_at)
      values ('${tenant}', '${ekbro}', '${ekbro}', 'Ekbro kommun', 'municipality', 'municipality', now())`)
  await person(anna, 'coordinator')
  await person(karim, 'police-liaison')
})
afterAll(() => db.drop())

async function person(id: string, role: Role) {
  await db.owner.query(`
    insert into app_user (tenant, id, email, name, language, created_at)
      values ('${tenant}', '${id}', '${id}@example.org', 'Anna', 'sv', now());
    insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at)
      values ('${tenant}', '${ekbro}', '${id}', '${ekbro}', '${role}', now())`)
  await beginSession(db.app, {
    tenant,
    user: id,
    device: 'test',
    at: new Date('2026-11-22T08:00:00Z'),
    token: id,
  })
}

async function hand(given: { text?: string; file?: { name: string; bytes: Uint8Array } }, by = anna) {
  const form = new FormData()
  form.append('text', given.text ?? '')
  if (given.file) form.append('file', new File([new Uint8Array(given.file.bytes)], given.file.name))
  return app.request(home, { method: 'POST', headers: { cookie: `samsyn=${by}` }, body: form })
}

const page = async (path: string) =>
  (await app.request(path, { headers: { cookie: `samsyn=${anna}` } })).text()

const agreement = (town: string) => `Överenskommelse mellan ${town} kommun och polisen

Syftet med överenskommelsen är att öka tryggheten och minska brottsligheten i kommunen.

Överenskommelsen gäller från 1 januari 2026 till och med 31 december 2027.

Fokusområden

• Trygghet på kvällar och helger
• Ungdomar och narkotika

Åtaganden

• Trygghet på kvällar
  Fotpatrullering i centrum. (Minst 2 gånger per vecka. Samverkan: Polisen.)
`

/** An archive with one file that unpacks to far more than it is. */
function bomb(): Uint8Array {
  const name = Buffer.from('word/document.xml')
  const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(200 * 1024 * 1024, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(200 * 1024 * 1024, 24)
  central.writeUInt16LE(name.length, 28)
  const offset = local.length + name.length + packed.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([local, name, packed, central, name, end])
}

describe('what cannot be read', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const english =
    'This agreement between the municipality and the police is about safety in the town at night.'
  const cases: [string, Parameters<typeof hand>[0], string][] = [
    ['nothing at all', {}, 'Det finns ingen text.'],
    ['only spaces', { text: '  \n\n ' }, 'Det finns ingen text.'],
    [
      'a picture',
      { file: { name: 'skannad.txt', bytes: new Uint8Array(5000).map((_, i) => (i * 7) % 32) } },
      'Filen innehåller inte text.',
    ],
    [
      'a text that calls itself .docx',
      { file: { name: 'avtal.docx', bytes: bytes('hej') } },
      'Filen är inte ett Word-dokument',
    ],
    [
      'an old Word file',
      { file: { name: 'avtal.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) } },
      'det gamla Word-formatet',
    ],
    [
      'a bomb named .docx',
      { file: { name: 'avtal.docx', bytes: bomb() } },
      'orimligt stor när den packas upp',
    ],
    ['an English text', { text: english }, 'varken på svenska eller danska'],
    [
      'a recipe',
      {
        text: 'Vispa ägg och socker. Häll i mjölet och rör om tills det är jämnt. Grädda i ugnen tills kakan är klar.',
      },
      'Inget som hör till en överenskommelse hittades',
    ],
  ]
  it.each(cases)('%s is told in a sentence, and nothing is kept', async (_, given, sentence) => {
    const answer = await hand(given)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain(sentence)
    if (given.text?.trim()) expect(html).toContain(given.text.trim().slice(0, 30))
    const kept = await db.owner.query(`select 1 from agreement_reading`)
    expect(kept.rowCount).toBe(0)
  })

  it('what is wrong with a file is told at the file, and what was pasted beside it stays', async () => {
    const wrong = { 'avtal.docx': 'inget Word', 'bild.txt': 'PNG\u0000\u0001\u0002\u0000' }
    for (const [name, inside] of Object.entries(wrong)) {
      const file = { name, bytes: Buffer.from(inside) }
      const html = await (await hand({ text: agreement('Ekbro'), file })).text()
      expect(html, name).toContain('href="#file"')
      expect(html, name).toMatch(/<input[^>]*id="file"[^>]*aria-invalid="true"/)
      expect(html, name).toContain('id="file-problem"')
      expect(html, name).toContain(agreement('Ekbro').trim().slice(0, 30))
    }
    const pasted = await (await hand({ text: '  ' })).text()
    expect(pasted).toContain('href="#text"')
    expect(pasted).not.toContain('id="file-problem"')
  })

  it('fifty megabytes are refused at the door', async () => {
    const answer = await hand({ text: 'a'.repeat(13 * 1024 * 1024) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('Det går att skicka högst 12 megabyte')
  })

  it('only who reaches the whole partnership reads an agreement in', async () => {
    expect((await hand({ text: agreement('Ekbro') }, karim)).status).toBe(403)
  })
})

describe('what can be read all the same', () => {
  it('windows-1252 and UTF-16 give the same words as UTF-8', async () => {
    const files = {
      'äldre.txt': Buffer.from(agreement('Åby'), 'latin1'),
      'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(agreement('Öby'), 'utf16le')]),
    }
    for (const [name, town] of [
      ['äldre.txt', 'Åby kommun'],
      ['utf16.txt', 'Öby kommun'],
    ] as const) {
      // A bullet is no letter of windows-1252's lower half: a dash stands for it there.
      const answer = await hand({ file: { name, bytes: files[name] } })
      expect(answer.status).toBe(303)
      expect(await page(`${answer.headers.get('location')}/parties`)).toContain(town)
    }
  })

  it('script in the text and in every field is shown as the words it is', async () => {
    const script = '<script>alert(1)</script>'
    const answer = await hand({ text: agreement('Ekbro').replace('i centrum', `i centrum ${script}`) })
    const reading = answer.headers.get('location')!
    const commitments = await page(`${reading}/commitments`)
    expect(commitments).toContain('&lt;script&gt;')
    const form = new FormData()
    for (const [, name] of commitments.matchAll(/name="(i-[^"]+)"/g)) form.append(name!, script)
    const key = /name="i-([0-9a-f]+)-choice"/.exec(commitments)![1]
    form.set(`i-${key}-choice`, 'change')
    const faulty = await app.request(`${reading}/commitments`, {
      method: 'POST',
      headers: { cookie: `samsyn=${anna}` },
      body: form,
    })
    const html = await faulty.text()
    expect(faulty.status).toBe(422)
    expect(html).toContain('Det går inte att utläsa hur ofta.')
    expect(html).not.toContain(script)
    expect(html).toContain('&lt;script&gt;')
  })

  it('a part saved with a fault keeps what was right, and what was written stays in the form', async () => {
    const reading = (await hand({ text: agreement('Storby') })).headers.get('location')!
    const areas = await page(`${reading}/focusAreas`)
    const [good, faulty] = [...areas.matchAll(/name="i-([0-9a-f]+)-choice" value="accept"/g)].map(
      ([, key]) => key!,
    )
    const form = new FormData()
    for (const [key, name] of [
      [good, 'Kvällar och helger'],
      [faulty, ''],
    ] as const) {
      form.set(`i-${key}-choice`, 'change')
      form.set(`i-${key}-name`, name)
      form.set(`i-${key}-classes`, 'social')
      form.set(`i-${key}-outcomeReason`, 'Beslutas i vår')
    }
    const answer = await app.request(`${reading}/focusAreas`, {
      method: 'POST',
      headers: { cookie: `samsyn=${anna}` },
      body: form,
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Fyll i det här, eller välj att utelämna.')
    expect(html).toContain('Beslutas i vår')
    const id = reading.split('/').at(-1)
    const kept = await db.owner.query(
      `select decision, changed from agreement_reading_decision where agreement_reading = '${id}'`,
    )
    expect(kept.rows).toMatchObject([{ decision: 'changed', changed: { name: 'Kvällar och helger' } }])
    expect(await page(reading)).toContain('1 av 2 avgjorda')
  })
})
