import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { auditSentence } from './pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

let db: FreshDatabase
let fixture: Fixture
let sanna: Visitor
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
})
afterAll(() => db.drop())

const line = { sequence: 1, at: new Date('2026-03-03T13:05:00Z'), who: 'Anna Ek', what: null }
it.each([
  [
    'sv',
    { ...line, act: 'invite', noun: 'entryLink', what: 'bo@ekbro.example' },
    'Anna Ek bjöd in någon: bo@ekbro.example',
  ],
  ['da', { ...line, act: 'sign-in', noun: 'session' }, 'Anna Ek loggede ind'],
  [
    'en',
    { ...line, act: 'print-link', noun: 'entryLink', who: null },
    'Whoever keeps the server printed a link on the server',
  ],
  [
    'en',
    { ...line, act: 'do-something-new', noun: 'measure' },
    'Anna Ek did something with measures (do-something-new)',
  ],
] as const)('in %s', (language, entry, sentence) => {
  expect(auditSentence(entry, language)).toBe(sentence)
})

it('the page tells what was done as sentences, the newest first, with the moment in the partnership’s time', async () => {
  fixture.clock.at = new Date('2026-03-03T13:05:00Z')
  await sanna.post('/app/partnership/organisations', {
    name: 'Båtklubben',
    kind: 'sports-club',
    party: 'none',
  })
  const page = await (await sanna.get('/app/partnership/audit')).text()
  const [first = ''] = page.match(/<ol class="audit"><li>.*?<\/li>/) ?? []
  expect(first.replace(/<[^>]+>/g, '')).toBe('Sanna lade till en organisation: Båtklubben, 3 mars 2026 14:05')
})

it('one kind of thing can be asked for', async () => {
  const page = await (await sanna.get('/app/partnership/audit?noun=organisation')).text()
  expect(page).toContain('lade till en organisation')
  expect(page).not.toContain('loggade in')
})

it('fifty lines a page, and a way to the older ones', async () => {
  for (let n = 0; n < 51; n++) await signedIn(fixture.house, granbyPeople.reader)
  const page = await (await sanna.get('/app/partnership/audit?noun=session')).text()
  expect(page.match(/<li>[^<]*loggade in/g)).toHaveLength(50)
  const [, older = ''] = page.match(/href="(\/app\/partnership\/audit\?[^"]+)"/) ?? []
  expect(await (await sanna.get(older.replaceAll('&amp;', '&'))).text()).toContain('loggade in')
})

it('a partnership reads what was done in it and nothing else', async () => {
  const page = await (await sanna.get('/app/partnership/audit')).text()
  for (const words of ['Hanne', 'Havnby', 'Lova']) expect(page).not.toContain(words)
})

const src = resolve(import.meta.dirname, '../..')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('actions.ts'))
  .map((path) => readFileSync(join(src, path), 'utf8'))

it.each([
  ['sv', sv],
  ['da', da],
  ['en', en],
] as const)(
  'every act that the house notes has a sentence, and everything it is done to a word, in %s',
  (_, t) => {
    const acts = new Set(sources.flatMap(actsNotedIn))
    expect(acts.size).toBeGreaterThan(40)
    // Acts named in the call, by the file's shorthand, and in a table that the call looks up.
    for (const act of ['record-occurrence', 'decide-on-reading', 'strike-no-need'])
      expect(acts).toContain(act)
    expect([...acts].filter((act) => !(act in t.acts))).toEqual([])
    const nouns = new Set(
      sources.flatMap((source) => [...source.matchAll(/\bnoun: '(\w+)'/g)].map(([, noun]) => noun!)),
    )
    expect(nouns.size).toBeGreaterThan(30)
    expect([...nouns].filter((noun) => !(noun in t.nouns))).toEqual([])
    // One sentence for each: no code is left in it, and no two acts read the same.
    const sentences = Object.values(t.acts)
    expect(sentences.filter((sentence) => /[a-z]-[a-z]+-|[A-Z][a-z]+[A-Z]/.test(sentence))).toEqual([])
    expect(sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place)).toEqual([])
  },
)

/** The codes of acts in a file of actions: given to `appendAudit`, to the file's own shorthand for it, or standing in a table it looks them up in. */
function actsNotedIn(source: string): string[] {
  const direct = [...source.matchAll(/appendAudit\(([^;]*?)\n? *\}\)/g)]
    .map(([, call = '']) => call.replace(/noun:.*|=== '[^']*'/gs, ''))
    .flatMap((call) => [...call.matchAll(/'([a-z-]+)'/g)])
  const shorthand = source.matchAll(
    /\b(?:noted|auditOf)\(act, (?:\w+ \? '([a-z-]+)' : )?'([a-z-]+)'|const (?:done|deed) = .*? \? '([a-z-]+)' : '([a-z-]+)'/g,
  )
  const lookedUp = [...source.matchAll(/\bact: (\w+)\[/g)].flatMap(([, name]) => {
    const [, table = ''] = new RegExp(`const ${name}\\b[^=]*= \\{(.*?)\\n\\}`, 's').exec(source) ?? []
    return [...table.matchAll(/: '([a-z-]+)'/g)]
  })
  return [...direct, ...shorthand, ...lookedUp].flatMap(([, ...codes]) => codes.filter(Boolean))
}
