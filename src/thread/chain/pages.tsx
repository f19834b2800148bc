import { AppPage, answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { Began, Results } from './began.pages.tsx'
import { ChainDrawing } from './drawing.pages.tsx'
import { GapList } from './gaps.pages.tsx'
import type { Gap } from './gaps.rules.ts'
import type { ThreadRead } from './read.rules.ts'
import {
  type Chain,
  type ChainKind,
  type ChainNode,
  chainAround,
  chainKinds,
  fromAfar,
  ofKind,
  reachedFrom,
} from './rules.ts'
import { Told } from './story.pages.tsx'
import { tellingOf } from './telling.rules.ts'
import { chainText, kindCalled } from './words.pages.tsx'

type WholeProps = { visit: Visit; chain: Chain; gaps: Gap[] | null }

/** The whole thread on one page: where it is broken, as a picture, and as a list. `gaps` is null for whoever sees but a part. */
export function wholeThreadPage({ visit, chain, gaps }: WholeProps): Response {
  const t = chainText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {gaps && (
        <section id="gaps">
          <h2>{t.gapsHead}</h2>
          <p>{t.gapCount(gaps.length)}</p>
          <GapList visit={visit} gaps={gaps} />
        </section>
      )}
      {chain.nodes.length === 0 && <p>{t.nothing}</p>}
      {chain.nodes.length > 0 && (
        <section>
          <h2>{t.picture}</h2>
          <p class="quiet">{t.pictureLead}</p>
          <ChainDrawing visit={visit} chain={fromAfar(chain)} />
          <h2>{t.list}</h2>
          {chainKinds.map((kind) => (
            <Listed visit={visit} kind={kind} nodes={ofKind(chain.nodes, kind)} />
          ))}
        </section>
      )}
    </AppPage>,
  )
}

function Listed({ visit, kind, nodes }: { visit: Visit; kind: ChainKind; nodes: ChainNode[] }) {
  if (nodes.length === 0) return null
  return (
    <section>
      <h3>{chainText(visit.language).columns[kind]}</h3>
      <ul>
        {nodes.map((node) => (
          <li>
            <a href={node.href}>{ownWords(node.title, visit)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type StoryProps = { visit: Visit; chain: Chain; read: ThreadRead; node: ChainNode; gaps: Gap[] | null }

/** One thing's place in the thread: where it comes from, what came of it, as a story and as a picture. */
export function chainStoryPage(props: StoryProps & { openAt: string }): Response {
  const { visit, node, openAt } = props
  const t = chainText(visit.language)
  return answer(
    <AppPage
      visit={visit}
      title={node.title}
      titleLanguage={ownLanguage(visit)}
      trail={[{ href: '/app/thread', label: t.title }]}
    >
      <p class="lead">{kindCalled(visit, node.kind)}</p>
      <p class="actions">
        <a href={openAt}>{t.open[node.kind]}</a>
      </p>
      <ChainStory {...props} />
    </AppPage>,
  )
}

/** The parts of such a page, also for a page that has more to tell. */
export function ChainStory({ visit, chain, read, node, gaps }: StoryProps) {
  const t = chainText(visit.language)
  const back = reachedFrom(chain, node.id, 'back')
  const on = reachedFrom(chain, node.id, 'on')
  const around = chainAround(chain, node.id)
  const here = (gaps ?? []).filter(({ id }) => around.nodes.some((one) => one.id === id))
  return (
    <>
      <h2>{t.from}</h2>
      {back.length === 0 ? <p>{t.fromNothing}</p> : <Told visit={visit} telling={tellingOf(read, back)} />}
      <Began visit={visit} read={read} around={around} />
      <h2>{t.itself}</h2>
      <Told visit={visit} telling={tellingOf(read, [node])} />
      <h2>{t.on}</h2>
      {on.length === 0 ? <p>{t.onNothing}</p> : <Told visit={visit} telling={tellingOf(read, on)} />}
      <Results visit={visit} read={read} around={around} />
      {here.length > 0 && (
        <section>
          <h2>{t.gapsHere}</h2>
          <GapList visit={visit} gaps={here} />
        </section>
      )}
      <h2>{t.picture}</h2>
      <ChainDrawing visit={visit} chain={around} />
    </>
  )
}
