import { expect, it } from 'vitest'
import { signedStandings } from '../web/standing-signs.ts'
import type { Block } from './document.rules.ts'
import { printPdf } from './pdf.ts'

const words = Object.fromEntries(signedStandings.map((standing) => [standing, standing])) as never
const cells = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0')
  return { standing: 'kept' as const, label: month, from: `2025-${month}-01`, to: `2025-${month}-28` }
})

/** Some lines, and below them what shall not be parted. */
async function pagesOf(tag: string, lines: number, ...below: Block[]): Promise<string[]> {
  const fill = Array.from(
    { length: lines },
    (_, line): Block => ({ kind: 'paragraph', words: `Linje ${line}` }),
  )
  const pdf = await printPdf({
    ...{ title: 'Redegørelse', language: 'da', author: 'Strandby', date: '2026-02-12', footer: 'Strandby' },
    theme: { accent: '#1f5c99' },
    blocks: [
      { kind: 'heading', level: 1, text: 'Løfter' },
      { kind: 'heading', level: 2, text: 'Gade' },
      ...fill,
      ...below,
    ],
  })
  if ('problem' in pdf) throw new Error(JSON.stringify(pdf))
  const element = new RegExp(`/S /(?:${tag})\\n(?:(?!endobj)[\\s\\S])*?/Pg (\\d+) 0 R`, 'g')
  return [...Buffer.from(pdf).toString('latin1').matchAll(element)].map(([, page]) => page!)
}

const onPage = [16, 19, 22, 25, 28, 31]

it.each(onPage)(
  'a promise, what is said of it and the picture of its periods are on one page: %i',
  async (lines) => {
    const pages = await pagesOf(
      'H3|Figure',
      lines,
      { kind: 'heading', level: 3, text: 'Vi går en runde' },
      { kind: 'paragraph', words: 'opfyldt: 12 af 12' },
      { kind: 'paragraph', words: 'Lovet: en gang om måneden.' },
      { kind: 'periodStrip', caption: 'Måned for måned', alt: 'tolv opfyldt', cells, words },
    )
    expect(pages).toHaveLength(2)
    expect(new Set(pages).size).toBe(1)
  },
)

it.each(onPage)('a short list does not leave its last item to the next page: %i', async (lines) => {
  const pages = await pagesOf('Lbl', lines, { kind: 'list', items: ['en', 'to', 'tre', 'fire', 'fem'] })
  expect(pages).toHaveLength(5)
  expect(new Set(pages).size).toBe(1)
})
