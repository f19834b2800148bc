import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { seedDemo } from '../../demo/seed.ts'
import { printPdf } from '../../documents/pdf.ts'
import { publicPartnershipAt } from '../../partnership/public.queries.ts'
import { reportOf } from './ground.queries.ts'
import { proposalFor } from './proposal.report.ts'
import { linksOn, printedReport } from './year.report.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, new Date('2026-11-22T09:00:00Z'))
})
afterAll(() => db.drop())
it('try', async () => {
  const face = (await publicPartnershipAt(db.public, 'ekbro'))!
  const { report } = await inTransaction(
    db.app,
    { tenant: face.tenant, partnership: face.id, user: null },
    (trx) => reportOf(trx, { id: face.id, year: 2025 }, face.id, '2026-02-10'),
  )
  const p = proposalFor(report)
  for (const [k, v] of Object.entries(p)) console.log(`## ${k}\n${v}`)
  const doc = printedReport(
    { ...report, words: p },
    {
      title: 'Årsredovisning 2025',
      theme: { accent: '#1f5a7a' },
      date: '2026-02-10',
      submission: { caseNumber: 'KS 2026/40', submittedTo: 'Kommunfullmäktige' },
      links: linksOn('https://samsyn.example', 'ekbro', 'sv'),
      corrections: [],
    },
  )
  const pdf = await printPdf(doc)
  if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
  writeFileSync('/tmp/report-try.pdf', pdf)
})
