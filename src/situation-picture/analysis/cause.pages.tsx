import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem as Fault, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { aroundOwnWords, HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest, type TextProblem } from '../free-text.rules.ts'
import type { Problem } from '../problems/rules.ts'
import { type Cause, type CauseBranch, type CauseProblems, causeTree, functionsIn } from './cause.rules.ts'
import { CauseTreeDrawing } from './drawing.pages.tsx'
import { addressOfAnalysis, analysisTrail, text } from './words.pages.tsx'

type CausesProps = { visit: Visit; problem: Problem; causes: Cause[]; may: boolean }

/** The causes of a problem, drawn and as a list, with what was struck below. */
export function Causes({ visit, problem, causes, may }: CausesProps) {
  const t = text(visit.language)
  const tree = causeTree(causes)
  const functions = functionsIn(causes)
  return (
    <section id="causes">
      <h2>{t.heads.causes}</h2>
      {tree.length === 0 && <p>{t.cause.none}</p>}
      {tree.length > 0 && (
        <>
          <CauseTreeDrawing problem={problem} tree={tree} reading={visit} />
          <h3>{t.cause.list}</h3>
          <Branches branches={tree} visit={visit} may={may} />
        </>
      )}
      {functions.length > 0 && <p>{aroundOwnWords(t.cause.functions, [functions.join(', ')], visit)}</p>}
      {may && (
        <p class="actions">
          <a href={`${addressOfAnalysis(problem.id)}/causes/new`}>{t.cause.add}</a>
        </p>
      )}
      <Struck causes={causes} visit={visit} />
    </section>
  )
}

function Branches({ branches, visit, may }: { branches: CauseBranch[]; visit: Visit; may: boolean }) {
  const t = text(visit.language).cause
  return (
    <ul class="branches">
      {branches.map(({ id, problem, words, function: acting, below }) => (
        <li id={id}>
          {ownWords(words, visit)}
          <div class="quiet small">{acting ? aroundOwnWords(t.actedOnBy, [acting], visit) : t.nobody}</div>
          {may && (
            <div class="actions small">
              <a href={`${addressOfAnalysis(problem)}/causes/new?below=${id}`}>
                {t.addBelow}
                <HeardOnly words={words} reading={visit} />
              </a>
              <a href={`/app/situation-picture/cause/${id}/strike`}>
                {t.strike}
                <HeardOnly words={words} reading={visit} />
              </a>
            </div>
          )}
          {below.length > 0 && <Branches branches={below} visit={visit} may={may} />}
        </li>
      ))}
    </ul>
  )
}

function Struck({ causes, visit }: { causes: Cause[]; visit: Visit }) {
  const t = text(visit.language).cause
  const struck = causes.filter((cause) => cause.struck)
  if (struck.length === 0) return null
  return (
    <details>
      <summary>{t.struck}</summary>
      <ul>
        {struck.map(({ words, struck: strike }) => (
          <li>
            <s class="struck">{ownWords(words, visit)}</s>{' '}
            {aroundOwnWords(t.because, [strike?.reason ?? ''], visit)}
          </li>
        ))}
      </ul>
    </details>
  )
}

type FormProps = {
  visit: Visit
  problem: Problem
  parent: Cause | undefined
  filled: Filled
  problems?: CauseProblems
}

/** The form of a new cause, below the problem or below another cause. */
export function causeFormPage({ visit, problem, parent, filled, problems }: FormProps): Response {
  const t = text(visit.language).cause
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.newTitle} trail={analysisTrail(visit, problem, true)}>
      <p>
        {parent
          ? aroundOwnWords(t.below, [parent.words], visit)
          : aroundOwnWords(t.belowProblem, [problem.title], visit)}
      </p>
      <ProblemSummary problems={sentences} head={text(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${addressOfAnalysis(problem.id)}/causes/new`}>
        <input type="hidden" id="parent" name="parent" value={String(filled.parent ?? parent?.id ?? '')} />
        {sentences?.parent && <Fault name="parent" words={sentences.parent} />}
        <TextField {...state} name="words" label={t.words} help={t.wordsHelp} longest={longest.line} />
        <TextField
          {...state}
          name="function"
          label={t.acting}
          help={t.actingHelp}
          longest={longest.line}
          optional={webText(visit.language).optional}
        />
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={addressOfAnalysis(problem.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type StrikeProps = {
  visit: Visit
  problem: Problem
  cause: Cause
  /** How many causes lie below it and are struck with it. */
  below: number
  filled: Filled
  fault?: 'missing' | TextProblem
}

/** Asks why a cause is struck. */
export function causeStrikePage({ visit, problem, cause, below, filled, fault }: StrikeProps): Response {
  const t = text(visit.language).cause
  const sentences = fault && { reason: t.strikeProblems[fault] }
  return answer(
    <AppPage visit={visit} title={t.strikeTitle} trail={analysisTrail(visit, problem, true)}>
      <p>
        <strong>{ownWords(cause.words, visit)}</strong>
      </p>
      <p>{t.strikeWords(below)}</p>
      <ProblemSummary problems={sentences} head={text(visit.language).problemsHead} />
      <PostForm class="sheet" action={`/app/situation-picture/cause/${cause.id}/strike`}>
        <TextArea filled={filled} problems={sentences ?? {}} name="reason" rows={2} label={t.strikeReason} />
        <div class="actions">
          <Button>{t.strikeDo}</Button>
          <a href={`${addressOfAnalysis(problem.id)}#${cause.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    fault ? 422 : 200,
  )
}
