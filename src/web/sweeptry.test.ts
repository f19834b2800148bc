import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { freshDatabase } from '../database/fresh.ts'
import { seedDemo } from '../demo/seed.ts'
import { signedIn, visitor } from '../demo/visitor.ts'
import { anId, type FormOnPage, formsOn, walk } from '../demo/walk.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'

const script = `<script>alert(1)</script>"'&" onfocus="alert(2)`
const long = Array.from({ length: 5000 }, (_, i) =>
  String.fromCharCode(97 + ((i * 7919 + ((i * i) % 31)) % 26)),
).join('')
const attacks = (
  field: { kind: string; value: string },
  others: string[],
): Record<string, string | string[]> => ({
  script,
  long,
  control: '\u0000\u0001\u0007\u001b[31m\u202eabc\u200f\u2028\ud800\udfff😀\ufeff',
  empty: '',
  noId: 'no-id',
  notId2: '../..',
  neg: '-1',
  zero: '0',
  big: '99999999999999999999',
  e: '1e308',
  nan: 'NaN',
  frac: '0.0000001',
  d1: '2026-02-30',
  d2: '0000-00-00',
  d3: '9999-12-31',
  d4: '0001-01-01',
  jan: '2099-01-01',
  arr: [field.value || 'a', 'b', 'c'],
  ...(others.length ? Object.fromEntries(others.map((o, i) => [`other${i}`, o])) : {}),
  random: '10000000-0000-4000-8000-000000000001',
  proto: '__proto__',
})
it('sweeps', { timeout: 3_000_000 }, async () => {
  const now = new Date('2026-11-22T09:00:00Z')
  const db = await freshDatabase()
  await seedDemo(db, now)
  const errors: any[] = []
  const house = { db, now: () => now, demo: true, secure: false, log: (entry: any) => errors.push(entry) }
  const app = createApp(house)
  const annaCookie = await signedIn(house, 'anna@ekbro.example')
  const anna = visitor(app, annaCookie)
  await anna.post('/app/action-plan/review', {
    text: readFileSync('../shared/seeds/' + process.env.SEED, 'utf8'),
  })
  for (const year of ['2024', '2025', '2026']) {
    const r = await anna.post('/app/publication', { year })
    console.log(year, r.status, r.headers.get('location'))
  }

  let t = Date.now()
  const pages = await walk(anna, { from: ['/app'], within: /^\/app/, perAddress: 40 })
  console.log('walk', Date.now() - t, pages.length)
  const forms = pages.flatMap(formsOn)
  const routes = allRoutes(false).filter((r) => r.method === 'POST' && r.door === 'signed-in')
  for (const p of pages) if (p.status !== 200) console.log(p.status, p.path)
  const { rows: tables } = await db.owner.query(
    `select c.table_name as table from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where table_schema='public' and t.table_type='BASE TABLE' and table_name <> 'session' group by 1 having bool_or(c.column_name='partnership')`,
  )
  const countSql =
    'select ' + tables.map(({ table }) => `(select count(*) from ${table}) as ${table}`).join(',')
  const counts = async () => (await db.owner.query(countSql)).rows[0]
  const {
    rows: [other],
  } = await db.owner.query(`select partnership from partnership_address where slug='tallberga'`)
  const {
    rows: [ekbro],
  } = await db.owner.query(`select partnership from partnership_address where slug='ekbro'`)
  // ids of other partnerships, by table, for any id of ours
  const tableOf = async (id: string) => {
    for (const { table } of tables) {
      const r = await db.owner.query(`select to_jsonb(t) ? 'id' as has from ${table} t limit 1`)
      if (!r.rows[0]?.has) continue
      const hit = await db.owner.query(`select 1 from ${table} where id = $1`, [id])
      if (hit.rows[0]) return table as string
    }
    return null
  }
  const cache = new Map<string, string[]>()
  const foreign = async (id: string): Promise<string[]> => {
    if (!cache.has(id)) {
      const table = await tableOf(id)
      const found = table
        ? (
            await db.owner.query(
              `(select id from ${table} where partnership <> $1 and tenant = (select tenant from partnership_address where slug='ekbro') limit 1) union all (select id from ${table} where tenant <> (select tenant from partnership_address where slug='ekbro') limit 1)`,
              [ekbro.partnership],
            )
          ).rows.map((r) => r.id)
        : []
      cache.set(id, found)
    }
    return cache.get(id)!
  }
  const plausible = (form: FormOnPage) => {
    const filled: [string, string][] = []
    for (const f of form.fields) {
      const choice = f.choices.find((c) => c !== '') ?? ''
      const value =
        f.value !== ''
          ? f.value
          : f.kind === 'date'
            ? '2026-11-10'
            : f.kind === 'number'
              ? '1'
              : ['select', 'radio', 'checkbox', 'button'].includes(f.kind)
                ? choice
                : f.kind === 'hidden' || f.kind === 'file'
                  ? ''
                  : f.kind === 'email'
                    ? 'prov@example.se'
                    : /year|count|hours|money|quantity|age|number|Years/i.test(f.name)
                      ? '1'
                      : /Time/.test(f.name)
                        ? '1'
                        : 'Prov prov'
      if (f.kind !== 'file') filled.push([f.name, value])
    }
    return filled
  }
  const fresh = async (form: FormOnPage) => {
    const res = await anna.get(form.page)
    const again = formsOn({ path: form.page, body: await res.text() }).find(
      (f) => f.action === form.action && f.fields.length === form.fields.length,
    )
    return again ?? form
  }
  const report: string[] = []
  const order = [...routes].sort((a, b) => weight(a.path) - weight(b.path))
  let n = 0
  t = Date.now()
  for (const r of order) {
    const shape = new RegExp(`^${r.path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`)
    const of = forms.filter((f) => shape.test(f.action.split('?')[0]!))
    const shapes = new Map(
      of.map((f) => [
        f.fields
          .map((x) => x.name.replace(anId, ''))
          .sort()
          .join(),
        f,
      ]),
    )
    if (of.length === 0) {
      report.push(`NOFORM ${r.path}`)
      continue
    }
    if (r.path === '/app/sign-out') continue
    const tally: Record<number, number> = {}
    const t0 = Date.now()
    const n0 = n
    let current = null as unknown as FormOnPage
    let good: [string, string][] = []
    const send = async (form: FormOnPage, filled: [string, string][], what: string) => {
      n++
      const before = await counts()
      errors.length = 0
      const res = await anna.post(form.action, filled)
      const body = await res.text()
      tally[res.status] = (tally[res.status] ?? 0) + 1
      const after = await counts()
      if (res.status >= 500)
        report.push(
          `${res.status} ${r.path} ${what}: ${errors
            .map(
              (e) =>
                `${e.error?.code ?? ''} ${e.error?.message} ${String(e.error?.stack)
                  .split('\n')
                  .filter((l: string) => l.includes('/src/'))
                  .slice(0, 3)
                  .map((l: string) => l.trim().replace('/work/main/', ''))
                  .join(' | ')}`,
            )
            .join('; ')
            .slice(0, 600)}`,
        )
      if (res.status === 404 || res.status === 403) report.push(`${res.status} ${r.path} ${what}`)
      if (res.status >= 400) {
        const changed = Object.keys(before).filter((k) => before[k] !== after[k])
        if (changed.length) report.push(`HALF ${res.status} ${r.path} ${what}: ${changed}`)
      }
      if (body.includes('<script>alert(1)') || body.includes('" onfocus="alert(2)'))
        report.push(`UNESCAPED ${r.path} ${what}`)
      if (res.status === 303) {
        current = await fresh(current)
        good = plausible(current)
      }
      return res.status
    }
    for (const form of [...shapes.values()].slice(0, 2)) {
      current = form
      good = plausible(form)
      await send(form, [], 'empty')
      const s = await send(form, good, 'plausible')
      report.push(`     plausible ${s} ${r.path}`)
      for (const [name] of ['script', 'long', 'control', 'neg', 'big', 'nan', 'd1', 'd3', 'noId'].map((x) => [
        x,
      ])) {
        await send(
          form,
          good.map(([k, v]) => [k, (attacks({ kind: '', value: v }, []) as any)[name!]]),
          `all ${name}`,
        )
        const texts = new Set(
          form.fields.filter((f) => ['text', 'textarea'].includes(f.kind)).map((f) => f.name),
        )
        await send(
          form,
          good.map(([k, v]) => [k, texts.has(k) ? (attacks({ kind: '', value: v }, []) as any)[name!] : v]),
          `texts ${name}`,
        )
      }
      for (const field of form.fields) {
        const value = good.find(([k]) => k === field.name)?.[1] ?? ''
        const others = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value) ? await foreign(value) : []
        for (const [name, attack] of Object.entries(attacks({ kind: field.kind, value }, others))) {
          const values = Array.isArray(attack) ? attack : [attack]
          const st = await send(
            form,
            good.flatMap(([k, v]): [string, string][] =>
              k === field.name ? values.map((x) => [k, x]) : [[k, v]],
            ),
            `${field.name}=${name}`,
          )
          if (name.startsWith('other') && st < 400)
            report.push(`FOREIGN ACCEPTED ${st} ${r.path} ${field.name}`)
          if (
            ['neg', 'big', 'nan', 'e', 'd1', 'd2', 'd3', 'd4', 'jan', 'frac', 'zero'].includes(name) &&
            st < 400 &&
            (field.kind === 'date' ||
              field.kind === 'number' ||
              /year|count|hours|money|quantity|age|number|Years|Time/i.test(field.name))
          )
            report.push(`  took ${r.path} ${field.name}=${name}`)
          if (name === 'long' && st < 400) report.push(`  long ${r.path} ${field.name} ${field.kind}`)
        }
      }
    }
    report.push(`     ${r.path} ${JSON.stringify(tally)} ${n - n0} in ${Date.now() - t0} ms`)
    writeFileSync('/tmp/bad/report.txt', report.join('\n'))
  }
  report.push(`sent ${n} in ${Date.now() - t}`)
  errors.length = 0
  const after = await walk(anna, { from: ['/app'], within: /^\/app/, perAddress: 30 })
  report.push(`walk after ${after.length}`)
  for (const p of after) {
    if (p.status >= 500) report.push(`AFTER ${p.status} ${p.path}`)
    if (p.body.includes('<script>alert(1)') || p.body.includes('" onfocus="alert(2)'))
      report.push(`AFTER UNESCAPED ${p.path}`)
  }
  const pub = await walk(visitor(app), {
    from: ['/ekbro/sv', '/ekbro/en', '/'],
    within: /^\/(ekbro|$)/,
    perAddress: 30,
  })
  for (const p of pub) {
    if (p.status >= 500) report.push(`AFTER PUB ${p.status} ${p.path}`)
    if (p.headers.get('set-cookie')) report.push(`COOKIE ${p.path}`)
    if (p.body.includes('<script>alert(1)') || p.body.includes('" onfocus="alert(2)'))
      report.push(`AFTER UNESCAPED ${p.path}`)
  }
  report.push(
    `pub ${pub.length}`,
    ...errors.map(
      (e) =>
        `AFTER ERR ${e.path} ${e.error?.message} ${String(e.error?.stack)
          .split('\n')
          .filter((l: string) => l.includes('/src/'))
          .slice(0, 3)
          .join('|')}`,
    ),
  )
  writeFileSync('/tmp/bad/report.txt', report.join('\n'))
  await db.drop()
  expect(1).toBe(1)
})
const weight = (path: string) =>
  ['/new', 'deviation', '/log/', 'amend', 'change', 'review', 'section', 'settings'].findIndex((w) =>
    path.includes(w),
  ) >= 0
    ? 0
    : /end|cancel|adopt|roll-over|publish$|session|sign/.test(path)
      ? 2
      : 1
