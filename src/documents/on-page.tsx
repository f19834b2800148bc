import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Table } from '../web/parts/table.tsx'
import { signPicture } from '../web/standing-signs.ts'
import type { Block, Piece, TableBlock, Words } from './document.rules.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/** A block of a document, or a part that is drawn otherwise on a page than in print. */
export type PageBlock = Block | { kind: 'drawn'; drawn: Child }

type DocumentProps = {
  blocks: PageBlock[]
  /** How far down the table of contents goes; a print has the second level too, with its pages. */
  contentsTo?: 1 | 2
}

/**
 * A document as a web page: the same blocks that are printed. The page's title
 * is its first heading, so the document's own begin one level down. What only
 * paper has (page breaks, lines to sign on) is not there.
 */
export function DocumentOnPage({ blocks, contentsTo = 2 }: DocumentProps) {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading')
  return (
    <div class="report">
      {blocks.map((block) => (
        <OneBlock block={block} headings={headings} contentsTo={contentsTo} />
      ))}
    </div>
  )
}

type BlockProps = { block: PageBlock; headings: Heading[]; contentsTo: 1 | 2 }

function OneBlock({ block, headings, contentsTo }: BlockProps): Child {
  switch (block.kind) {
    case 'heading':
      return <HeadingOf heading={block} place={headings.indexOf(block)} />
    case 'paragraph':
      return (
        <p>
          <Told words={block.words} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li>
              <Told words={item} />
            </li>
          ))}
        </List>
      )
    }
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
    case 'contents':
      return <Contents title={block.title} headings={headings} to={contentsTo} />
    case 'drawn':
      return block.drawn
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

function Contents({ title, headings, to }: { title: string; headings: Heading[]; to: 1 | 2 }) {
  return (
    <nav class="report-contents" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ul>
        {headings.map(({ level, text, lang }, place) =>
          level <= to ? (
            <li lang={lang} class={level === 2 ? 'quiet' : undefined}>
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
