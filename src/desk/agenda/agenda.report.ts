import { heading, type Telling, writtenBlocks } from '../../documents/blocks.ts'
import type { Block, PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import { inLanguage, writtenDay } from '../../web/languages.ts'
import { type AgendaProposal, takenUp } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** The agenda as blocks: the day, and the items that are taken up, numbered. */
export function agendaBlocks({ meetsOn, items }: AgendaProposal, telling: Telling): Block[] {
  const t = inLanguage({ sv, da, en }, telling.language).one
  return [
    {
      kind: 'paragraph',
      words: meetsOn ? t.meets(writtenDay(meetsOn, telling.language)) : t.dayOpen,
    },
    ...takenUp(items).flatMap((item, at) => [
      heading(1, `${at + 1}. ${item.heading}`),
      ...(item.words === '' ? [] : writtenBlocks(item.words, telling)),
    ]),
  ]
}

type Printing = {
  proposal: AgendaProposal
  partnership: string
  telling: Telling
  theme: PrintTheme
  today: string
}

/** The agenda for paper and for a word processor. */
export function printedAgenda({ proposal, partnership, telling, theme, today }: Printing): PrintedDocument {
  const t = inLanguage({ sv, da, en }, telling.language).one
  return {
    ...{ title: proposal.title, language: telling.language, author: partnership, date: today, theme },
    footer: t.footer(partnership),
    blocks: agendaBlocks(proposal, telling),
  }
}
