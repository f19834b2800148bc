import { DocumentOnPage, type PageBlock } from '../../documents/on-page.tsx'
import type { Language } from '../../web/languages.ts'
import { PeriodStrip } from '../../web/parts/period-strip.tsx'
import { webText } from '../../web/words.ts'
import type { ReportBlock } from './blocks.report.ts'

/** The report's blocks as a web page: the same blocks that are printed. */
export function Blocks({ blocks, language }: { blocks: ReportBlock[]; language: Language }) {
  return <DocumentOnPage blocks={blocks.map((block) => onPage(block, language))} contentsTo={1} />
}

/** On a page a strip has its table beside it. */
function onPage(block: ReportBlock, language: Language): PageBlock {
  if (block.kind !== 'periodStrip') return block
  const { caption, cells, words, lang } = block
  const t = webText(language).strip
  const drawn = (
    <PeriodStrip
      cells={cells}
      caption={caption}
      language={language}
      wordsIn={lang}
      words={{ ...t, standings: words }}
    />
  )
  return { kind: 'drawn', drawn }
}
