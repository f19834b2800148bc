import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asPublic } from '../src/database/transaction.ts'
import { seedDemo } from '../src/demo/seed.ts'
import { printPdf } from '../src/documents/pdf.ts'
import { printer } from '../src/documents/printer.ts'
import { publicPartnershipAt } from '../src/partnership/public.queries.ts'
import { publicationShown, publicationsListed } from '../src/publication/yearly-report/public/queries.ts'
import type { YearlyReport } from '../src/publication/yearly-report/rules.ts'
import { linksOn, printedReport } from '../src/publication/yearly-report/year.report.ts'
import { createApp } from '../src/web/app.ts'
import { withDatabase } from './database.ts'
import { type Row, rounded, seconds } from './measure.ts'

/** The invented municipality's report with three times its promises: about twenty pages. */
const times = 3
const now = new Date('2026-11-22T09:00:00Z')

/** A report of about twenty pages as tagged PDF, against Chromium printing the same report's web page. */
export function durationOfReport(): Promise<Row[]> {
  return withDatabase(async (db, folder) => {
    await seedDemo(db, now)
    const face = (await publicPartnershipAt(db.public, 'ekbro'))!
    const published = await asPublic(
      db.public,
      { tenant: face.tenant, partnership: face.id },
      async (trx) => {
        const [listed] = await publicationsListed(trx)
        return (await publicationShown(trx, listed!.id))!
      },
    )
    const report = larger(published.shown.report)
    const document = printedReport(report, {
      ...{ title: published.title, date: published.publishedOn, corrections: [], submission: published },
      theme: { accent: face.accent },
      links: linksOn('https://samsyn.example', 'ekbro', 'sv'),
    })
    const printed = await printPdf(document)
    if ('problem' in printed)
      return [
        {
          what: 'report as PDF',
          figure: 'not made',
          against: `this machine cannot print (${printed.problem})`,
        },
      ]
    const ours = await seconds(async () => {
      // What the compiler remembers of the last print would flatter it.
      await printer({ kind: 'forget' })
      return printPdf(document)
    })
    await db.owner.query(`update publication set shown = jsonb_set(shown, '{report}', $1) where id = $2`, [
      JSON.stringify(report),
      published.id,
    ])
    const app = createApp({ db, now: () => now, demo: false, secure: false, log: console.error })
    const page = await (await app.request(`/ekbro/sv/report/${published.id}`)).text()
    const peer = await printedByChromium(await withItsStyle(page, (path) => app.request(path)), folder)
    return [
      {
        what: `report of ${pagesIn(printed)} pages as tagged PDF/UA-1`,
        figure: `${rounded(ours)} s`,
        against:
          peer === null
            ? 'Chromium is not installed here, so nothing to hold it against'
            : `Chromium printing the same page: ${rounded(peer)} s`,
        ...(peer !== null && { ratio: `${rounded(ours / peer)} of it` }),
      },
    ]
  })
}

/** The same promises again under other ids. */
function larger(report: YearlyReport): YearlyReport {
  const again = Array.from({ length: times }, (_, copy) =>
    report.promises.map((promise) => ({ ...promise, id: `${promise.id.slice(0, -1)}${copy}` })),
  )
  return { ...report, promises: again.flat() }
}

const pagesIn = (pdf: Uint8Array) =>
  Number(/<xmpTPg:NPages>(\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? 0)

/** The page with its style sheets in it, as a browser has them after the first visit. */
async function withItsStyle(
  page: string,
  get: (path: string) => Response | Promise<Response>,
): Promise<string> {
  let whole = page
  for (const [link, path] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"\/?>/g)) {
    const style = await (await get(path!)).text()
    whole = whole.replace(link, () => `<style>${style}</style>`)
  }
  return whole
}

/** Seconds that Chromium takes to print the page, its start included as it is for whoever calls it; null where there is none. */
async function printedByChromium(page: string, folder: string): Promise<number | null> {
  const file = join(folder, 'report.html')
  writeFileSync(file, page)
  const profile = mkdtempSync(join(tmpdir(), 'samsyn-chromium-'))
  const pdf = join(profile, 'report.pdf')
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const quiet = [
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
  ]
  try {
    const print = () =>
      execFileSync('chromium', [...flags, ...quiet, `--print-to-pdf=${pdf}`, `file://${file}`], {
        stdio: 'ignore',
      })
    const taken = await seconds(print)
    return readFileSync(pdf).byteLength > 0 ? taken : null
  } catch {
    return null
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
