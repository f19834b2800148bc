import type { Filled } from '../../web/filled.ts'
import { writtenList, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Theme } from '../themes/rules.ts'
import { VoiceWords } from '../voices/capture.pages.tsx'
import type { Voice } from '../voices/rules.ts'
import type { Coding, TickProblem } from './rules.ts'
import { Ticks } from './ticks.pages.tsx'
import { codingsPath, codingsText, codingsTrail, settlePath } from './words.pages.tsx'

type SettleProps = {
  visit: Visit
  voice: Voice
  /** Every theme of the book, for what was read before. */
  themes: Theme[]
  usable: Theme[]
  /** Each reader's newest reading, and what was settled before. */
  codings: (Coding & { name: string })[]
  filled: Filled
  problem?: TickProblem | undefined
}

/** A voice that was read differently: who found what, and what they agree on. */
export function settlePage({
  visit,
  voice,
  themes,
  usable,
  codings,
  filled,
  problem,
}: SettleProps): Response {
  const t = codingsText(visit.language)
  const { settling } = t
  const faults: Record<string, string> = problem ? { [`themes-${voice.id}`]: t.problems[problem] } : {}
  const named = ({ themes: ticked }: Coding) =>
    ticked.flatMap(({ theme, wantsPriority }) => {
      const name = themes.find(({ id }) => id === theme)?.name
      return name ? [wantsPriority ? settling.wishes(name) : name] : []
    })
  return answer(
    <AppPage visit={visit} title={settling.title} trail={codingsTrail(visit)}>
      <p class="lead">{settling.lead}</p>
      <blockquote>
        <VoiceWords voice={voice} language={visit.language} />
      </blockquote>
      <Table
        caption={settling.reads}
        heads={[settling.who, settling.what]}
        rows={codings.map((coding) => [
          <>
            {coding.name || t.someone}
            {coding.settles && <> ({settling.together})</>}{' '}
            <span class="quiet small">
              {writtenMoment(coding.at, visit.partnership.timeZone, visit.language)}
            </span>
          </>,
          coding.themes.length > 0
            ? ownWords(writtenList(named(coding), visit.language), visit)
            : settling.none,
        ])}
      />
      <ProblemSummary problems={faults} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={settlePath(voice)}>
        <Ticks
          visit={visit}
          voice={voice}
          themes={usable}
          suggestions={[]}
          filled={filled}
          problem={problem}
        />
        <div class="actions">
          <Button>{settling.do}</Button>
          <a href={`${codingsPath}?reading=apart`}>{settling.back}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
