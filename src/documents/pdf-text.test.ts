import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { printPdf } from './pdf.ts'

/** What a program that reads aloud, searches or copies finds on the first page: codes of glyphs, and what the fonts say they mean. */
function textOnFirstPage(pdf: string): string {
  const object = (id: string) => pdf.split(`\n${id} 0 obj\n`)[1]!.split('\nendobj')[0]!
  const page = pdf.match(/<<\s*\/Type \/Page\n[\s\S]*?endobj/)![0]
  const meanings = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, font]) => {
      const [, toUnicode = ''] = object(font!).match(/\/ToUnicode (\d+) 0 R/) ?? []
      return [name!, meaningsIn(object(toUnicode))]
    }),
  )
  const stream = object(page.match(/\/Contents (\d+) 0 R/)![1]!).match(/stream\n([\s\S]*)\nendstream/)![1]!
  const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  let font = ''
  let text = ''
  for (const [, name, string] of drawn.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)/g)) {
    font = name ?? font
    const codes = Buffer.from(unescaped(string ?? ''), 'latin1')
    for (let at = 0; at + 1 < codes.length; at += 2)
      text += meanings.get(font)?.get(codes.readUInt16BE(at)) ?? '\ufffd'
  }
  return text
}

function meaningsIn(toUnicode: string): Map<number, string> {
  return new Map(
    [...toUnicode.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, code, meaning]) => [
      Number.parseInt(code!, 16),
      Buffer.from(meaning!, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(string: string): string {
  return string.replace(/\\(\d{1,3}|[\s\S])/g, (_, what: string) =>
    /\d/.test(what) ? String.fromCharCode(Number.parseInt(what, 8)) : (escapes[what] ?? what),
  )
}

it('S3-31 what is published in print is real text: every letter is found again, and nothing is a picture', async () => {
  const words = [
    'Avtalet gäller tills vidare: kommunen och polisen i Ekbro.',
    'Aftalen gælder på ti år (ÅÄÖÆØ).',
  ]
  const printed = await printPdf({
    ...{ title: 'Årsredovisning', language: 'sv', subject: '', author: 'Ekbro', date: '2026-02-12' },
    ...{ caseNumber: '', theme: { accent: '#1f5c99' }, footer: 'Ekbro kommun' },
    blocks: [
      { kind: 'heading', level: 1, text: 'Åtgärder för ökad trygghet' },
      ...words.map((text) => ({ kind: 'paragraph' as const, words: text })),
      { kind: 'list', items: ['Trafikkontroller'] },
    ],
  })
  if ('problem' in printed) throw new Error(JSON.stringify(printed))
  const pdf = Buffer.from(printed).toString('latin1')
  expect(pdf).not.toContain('/Subtype /Image')
  const text = textOnFirstPage(pdf).replace(/\s+/g, ' ')
  for (const said of ['Åtgärder för ökad trygghet', ...words, 'Trafikkontroller', 'Ekbro kommun'])
    expect(text).toContain(said)
  expect(text).not.toContain('\ufffd')
})
