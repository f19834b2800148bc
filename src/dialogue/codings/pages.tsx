import { type Filled, one } from '../../web/filled.ts'
import { shortDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary } from '../../web/parts/form.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Theme } from '../themes/rules.ts'
import { bookPath, themesTrail } from '../themes/words.pages.tsx'
import { VoiceWords } from '../voices/capture.pages.tsx'
import type { Voice } from '../voices/rules.ts'
import { voicesText } from '../voices/words.pages.tsx'
import { Done } from '../words.pages.tsx'
import { CodingFilterForm } from './filter.pages.tsx'
import type { CodingStanding, TickProblem } from './rules.ts'
import type { Suggestion } from './suggestion.rules.ts'
import { Ticks } from './ticks.pages.tsx'
import { codingsPath, codingsText, settlePath } from './words.pages.tsx'

/** A voice with what whoever codes needs: how far it has been read, whether by them, and what may belong to it. */
export type VoiceToCode = {
  voice: Voice
  standing: CodingStanding
  isMine: boolean
  suggestions: Suggestion[]
  /** The themes in use, and those the reader ticked here before they ended. */
  themes: Theme[]
}

export type CodingProps = {
  visit: Visit
  voices: VoiceToCode[]
  total: number
  page: number
  each: number
  hasThemes: boolean
  /** The fields of the filter that were asked for. */
  asked: Record<string, string>
  /** The ticks of the form. */
  filled: Filled
  problems?: ReadonlyMap<string, TickProblem> | undefined
}

/** Voices to be read, each with the themes to tick: one at a time, twenty, or fifty a page. */
export function codingsPage(props: CodingProps): Response {
  const { visit, voices, total, problems } = props
  const t = codingsText(visit.language)
  const faults = Object.fromEntries(
    [...(problems ?? [])].map(([voice, problem]) => [`themes-${voice}`, t.problems[problem]]),
  )
  const done = visit.query.get('coded')
  return answer(
    <AppPage visit={visit} title={t.title} trail={themesTrail(visit)}>
      {!problems && <Done words={done && /^\d{1,4}$/.test(done) ? t.done(done) : null} />}
      <p class="lead">{t.lead}</p>
      <p class="actions">
        <a href={bookPath}>{t.toBook}</a>
        <a href={`${codingsPath}/agreement`}>{t.toAgreement}</a>
      </p>
      {!props.hasThemes && <p class="notice">{t.noBook}</p>}
      <CodingFilterForm {...props} />
      <h2>{t.number(writtenNumber(total, visit.language))}</h2>
      {voices.length === 0 && <p>{t.none}</p>}
      <ProblemSummary problems={faults} head={webText(visit.language).problemsHead} />
      {voices.length > 0 && <Sheet {...props} />}
      <Pages {...props} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Sheet(props: CodingProps) {
  const { visit, voices, hasThemes } = props
  const t = codingsText(visit.language)
  return (
    <PostForm class="coding" action={codingsPath}>
      {pageFields(props).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ol class="cards">
        {voices.map((one) => (
          <li class="card">
            <One {...props} one={one} />
          </li>
        ))}
      </ol>
      {hasThemes && (
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      )}
    </PostForm>
  )
}

function One({ visit, one: read, filled, problems }: CodingProps & { one: VoiceToCode }) {
  const { voice, standing, isMine, suggestions, themes } = read
  const t = codingsText(visit.language)
  const { sources, speakers } = voicesText(visit.language)
  return (
    <>
      <input type="hidden" name="voice" value={voice.id} />
      {isMine && <input type="hidden" name="coded" value={voice.id} />}
      <p>
        <VoiceWords voice={voice} language={visit.language} />
      </p>
      <p class="quiet small">
        {shortDay(voice.saidOn, visit.language)} · {sources[voice.source]} · {speakers[voice.speaker]}
        {voice.keyGroup && <> · {ownWords(voice.keyGroup, visit)}</>} · {t.standings[standing]}
        {isMine && <> · {t.mine}</>}
      </p>
      <Ticks
        visit={visit}
        voice={voice}
        themes={themes}
        suggestions={suggestions}
        filled={filled}
        problem={problems?.get(voice.id)}
      />
      {standing === 'apart' && (
        <p>
          <a href={settlePath(voice)}>
            {t.settle}
            <HeardOnly words={`${voice.words.slice(0, 60)}…`} reading={visit} language={voice.language} />
          </a>
        </p>
      )}
    </>
  )
}

function Pages(props: CodingProps) {
  const { visit, total, page, each } = props
  const t = codingsText(visit.language)
  const pages = Math.ceil(total / each)
  if (pages < 2) return null
  const said = t.page(writtenNumber(page, visit.language), writtenNumber(pages, visit.language))
  return (
    <nav class="actions" aria-label={said}>
      {page > 1 && (
        <a href={addressOf(props, page - 1)} rel="prev">
          {t.before}
        </a>
      )}
      <span>{said}</span>
      {page < pages && (
        <a href={addressOf(props, page + 1)} rel="next">
          {t.after}
        </a>
      )}
    </nav>
  )
}

/** The address of a page of what is asked for. */
export function addressOf({ asked }: Pick<CodingProps, 'asked'>, page: number): string {
  const query = new URLSearchParams(pageFields({ asked, page }))
  return query.size > 0 ? `${codingsPath}?${query}` : codingsPath
}

/** What is asked for and the page of it, as fields: an address of a form carries none. */
function pageFields({ asked, page }: Pick<CodingProps, 'asked' | 'page'>): [string, string][] {
  const said = Object.keys(asked).map((name): [string, string] => [name, one(asked, name)])
  return [...said, ['page', page > 1 ? String(page) : ''] as [string, string]].filter(
    ([, value]) => value !== '',
  )
}
