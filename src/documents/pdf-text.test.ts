import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { printPdf } from './pdf.ts'

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
  const { text: found } = await extractText(await getDocumentProxy(new Uint8Array(printed)), {
    mergePages: true,
  })
  const text = found.replace(/\s+/g, ' ')
  for (const said of ['Åtgärder för ökad trygghet', ...words, 'Trafikkontroller', 'Ekbro kommun'])
    expect(text).toContain(said)
  expect(text).not.toContain('\ufffd')
})
