import type { Filled } from '../filled.ts'
import { AppPage, answer, type TrailStep } from '../layout.tsx'
import type { Visit } from '../route.ts'
import { webText } from '../words.ts'
import { Button, Choices, ProblemSummary, TextArea } from './form.tsx'
import { HeardOnly, ownWords } from './own-words.tsx'
import { PostForm } from './post-form.tsx'

/** A link of the thread as it is read: what it leads to, and where its strike form lies. */
export type ReadLink = { words: string; href: string; strikeHref?: string | undefined }

export type LinkWords = { strike: string }

/** What something rests on or answers, each with its way there and, for whoever may, its strike. */
export function LinkList({ visit, links, words }: { visit: Visit; links: ReadLink[]; words: LinkWords }) {
  return (
    <ul>
      {links.map((link) => (
        <li>
          <a href={link.href}>{ownWords(link.words, visit)}</a>
          {link.strikeHref && ' '}
          {link.strikeHref && (
            <a class="small" href={link.strikeHref}>
              {words.strike}
              <HeardOnly words={link.words} reading={visit} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

type ChooseProps = {
  visit: Visit
  title: string
  trail: TrailStep[]
  lead: string
  question: string
  /** Where nothing more can be chosen. */
  noneLeft: string
  choices: { value: string; label: string; help?: string }[]
  back: string
  problem?: string | undefined
  filled: Filled
}

/** Choose what something rests on, among what is not linked yet. */
export function chooseLinksPage(props: ChooseProps): Response {
  const { visit, problem, choices } = props
  const problems: Record<string, string> = problem ? { chosen: problem } : {}
  const web = webText(visit.language)
  return answer(
    <AppPage visit={visit} title={props.title} trail={props.trail}>
      <p class="lead">{props.lead}</p>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      {choices.length === 0 ? (
        <p>
          {props.noneLeft} <a href={props.back}>{web.cancel}</a>
        </p>
      ) : (
        <PostForm class="sheet" action={visit.path}>
          <Choices
            filled={props.filled}
            problems={problems}
            name="chosen"
            label={props.question}
            choices={choices}
            several
          />
          <div class="actions">
            <Button>{web.save}</Button>
            <a href={props.back}>{web.cancel}</a>
          </div>
        </PostForm>
      )}
    </AppPage>,
    problem ? 422 : 200,
  )
}

type StrikeProps = {
  visit: Visit
  title: string
  trail: TrailStep[]
  /** What is linked with what, as it reads. */
  from: string
  to: string
  explained: string
  reason: string
  strike: string
  back: string
  problem?: string | undefined
  filled: Filled
}

/** A link that was wrong is crossed out with a reason. */
export function strikeLinkPage(props: StrikeProps): Response {
  const { visit, problem, filled } = props
  const problems: Record<string, string> = problem ? { reason: problem } : {}
  const web = webText(visit.language)
  return answer(
    <AppPage visit={visit} title={props.title} trail={props.trail}>
      <p>
        <strong>{ownWords(props.from, visit)}</strong> ← <strong>{ownWords(props.to, visit)}</strong>
      </p>
      <p>{props.explained}</p>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea filled={filled} problems={problems} name="reason" rows={2} label={props.reason} />
        <div class="actions">
          <Button>{props.strike}</Button>
          <a href={props.back}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
