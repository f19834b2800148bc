import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Piece, TableBlock, Words } from '../../documents/document.rules.ts'
import type { Language } from '../../web/languages.ts'
import { PeriodStrip } from '../../web/parts/period-strip.tsx'
import { Table } from '../../web/parts/table.tsx'
import { signPicture } from '../../web/standing-signs.ts'
import { webText } from '../../web/words.ts'
import type { ReportBlock } from './blocks.report.ts'

type Heading = Extract<ReportBlock, { kind: 'heading' }>

/**
 * The report's blocks as a web page: the same blocks that are printed. The
 * page's title is its first heading, so the report's own begin one level down.
 */
export function Blocks({ blocks, language }: { blocks: ReportBlock[]; language: Language }) {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading')
  return (
    <div class="report">
      {blocks.map((block) => (
        <OneBlock block={block} headings={headings} language={language} />
      ))}
    </div>
  )
}

type BlockProps = { block: ReportBlock; headings: Heading[]; language: Language }

function OneBlock({ block, headings, language }: BlockProps): Child {
  switch (block.kind) {
    case 'heading':
      return <HeadingOf heading={block} place={headings.indexOf(block)} />
    case 'paragraph':
      return (
        <p>
          <Told words={block.words} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <Told words={item} />
            </li>
          ))}
        </ul>
      )
    case 'definitions':
      return (
        <dl class="facts">
          {block.items.map(({ term, words }) => (
            <>
              <dt>{term}</dt>
              <dd>
                <Told words={words} />
              </dd>
            </>
          ))}
        </dl>
      )
    case 'note':
      return (
        <div class="notice">
          {block.title && (
            <p>
              <strong>{block.title}</strong>
            </p>
          )}
          <p>
            <Told words={block.words} />
          </p>
        </div>
      )
    case 'table':
      return <TableOf table={block} />
    case 'periodStrip': {
      const { caption, cells, words, lang } = block
      const t = webText(language).strip
      return (
        <PeriodStrip
          cells={cells}
          caption={caption}
          language={language}
          wordsIn={lang}
          words={{ ...t, standings: words }}
        />
      )
    }
    case 'contents':
      return <Contents title={block.title} headings={headings} />
    default:
      return null
  }
}

const placeOf = (place: number) => `part-${place + 1}`

function HeadingOf({ heading: { level, text, lang }, place }: { heading: Heading; place: number }) {
  const Level = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  return (
    <Level id={placeOf(place)} lang={lang}>
      {text}
    </Level>
  )
}

/** The headings of the first level; a print has the second too, with its pages. */
function Contents({ title, headings }: { title: string; headings: Heading[] }) {
  return (
    <nav class="report-contents" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ul>
        {headings.map(({ level, text }, place) =>
          level === 1 ? (
            <li>
              <a href={`#${placeOf(place)}`}>{text}</a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  )
}

function TableOf({ table: { caption, columns, rows, anchor } }: { table: TableBlock }) {
  return (
    <Table
      caption={caption}
      heads={columns.map(({ head }) => head)}
      rows={rows.map((row) => row.map((cell) => <Told words={cell} />))}
      likeALetter
      anchor={anchor}
    />
  )
}

function Told({ words }: { words: Words }) {
  const pieces = typeof words === 'string' ? [words] : words
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? <Lines text={piece} /> : <PieceOf piece={piece} />,
      )}
    </>
  )
}

function PieceOf({ piece: { text, href, standing, emphasis, lang } }: { piece: Piece }) {
  const lines = lang ? (
    <span lang={lang}>
      <Lines text={text} />
    </span>
  ) : (
    <Lines text={text} />
  )
  const words = emphasis === 'strong' ? <strong>{lines}</strong> : lines
  const shown = href ? <a href={href}>{words}</a> : words
  if (!standing) return shown
  return (
    <span class="standing">
      {raw(signPicture(standing))} {shown}
    </span>
  )
}

/** A line break that somebody wrote is a line break. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, place) => (
        <>
          {place > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
