import { expect, it } from 'vitest'
import { demoHouse } from '../demo/demo-house.ts'
import type { PrintedDocument } from './document.rules.ts'
import { printPdf } from './pdf.ts'
import { endPrinter, printer } from './printer.ts'

/** So many tables that they take a while. */
const long = (tables: number): PrintedDocument => ({
  title: 'Mycket',
  author: 'Ekbro kommun',
  footer: 'Ekbro kommun',
  language: 'sv',
  date: '2026-11-22',
  theme: { accent: '#1d4a75' },
  blocks: Array.from({ length: tables }, (_, at) => ({
    kind: 'table' as const,
    caption: `Tabell ${at}`,
    columns: [{ head: 'Plats' }, { head: 'Antal' }],
    rows: Array.from({ length: 20 }, (_, row) => [`Plats ${row}`, String(row * at)]),
  })),
})

it('pages are answered while a long document is printed', async () => {
  const demo = await demoHouse()
  try {
    await demo.stranger.get('/ekbro/sv')
    const order: string[] = []
    const printing = printPdf(long(80)).then((pdf) => {
      order.push('printed')
      return pdf
    })
    for (let page = 0; page < 3; page += 1) {
      expect((await demo.stranger.get('/ekbro/sv/action-plan')).status).toBe(200)
      order.push('page')
    }
    expect(await printing).toBeInstanceOf(Uint8Array)
    expect(order).toEqual(['page', 'page', 'page', 'printed'])
  } finally {
    await demo.db.drop()
  }
})

it('documents asked for together are each their own', async () => {
  const alone = await printPdf(long(2))
  const [first, second, third] = await Promise.all([printPdf(long(1)), printPdf(long(2)), printPdf(long(3))])
  expect(second).toEqual(alone)
  expect(first).not.toEqual(second)
  expect(third).not.toEqual(second)
})

it('what waits for a printer that ends fails, and the next document is printed by another', async () => {
  const waits = printPdf(long(80))
  const failed = expect(waits).rejects.toThrow('the printer ended')
  await endPrinter()
  await failed
  expect(await printPdf(long(1))).toBeInstanceOf(Uint8Array)
})

it('what the compiler refuses is told in its words, and hurts no other document', async () => {
  await expect(printer({ kind: 'pdf', json: '{}', dated: 0, rowHeads: [] })).rejects.toThrow(/dictionary|key/)
  expect(await printPdf(long(1))).toBeInstanceOf(Uint8Array)
})
