import { cadenceSentence } from '../action-plan/cadence/sentence.rules.ts'
import { cadenceAsItHolds } from '../action-plan/coming.rules.ts'
import { isWithinReach, mayWrite } from '../action-plan/reach.rules.ts'
import { dayIn } from '../calendar.ts'
import { termHeading } from '../partnership/terms.rules.ts'
import { shortDay, writtenDay, writtenList, writtenNumber } from '../web/languages.ts'
import { AppPage, answer, residentAddress } from '../web/layout.tsx'
import { ownLanguage } from '../web/own-language.ts'
import { PeriodStrip } from '../web/parts/period-strip.tsx'
import { StandingWord } from '../web/parts/period-table.tsx'
import { Table } from '../web/parts/table.tsx'
import { periodDetail, periodFigure, periodName, stripCells } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { togetherWords } from '../web/together-words.ts'
import { webText } from '../web/words.ts'
import { InTheThread, type InThread } from './chain/commitment.pages.tsx'
import { Kinds } from './kinds.pages.tsx'
import { Otherwise } from './otherwise.pages.tsx'
import type { Story } from './queries.ts'
import { AsTold, NoNeeds, OccasionCounts } from './told.pages.tsx'
import { text } from './words.pages.tsx'

type PartProps = { visit: Visit; story: Story }

/** One page with the whole story of one commitment, for those who work with it. */
export function storyPage(visit: Visit, story: Story, thread: InThread): Response {
  const { language } = visit
  const t = text(language)
  const { commitment } = story
  return answer(
    <AppPage
      visit={visit}
      title={commitment.title}
      titleLanguage={ownLanguage(visit)}
      trail={[{ href: '/app/follow-up', label: webText(language).steps['follow-up'] }]}
    >
      <p class="actions">
        {isWithinReach(commitment, visit.act, 'log') && (
          <a class="ds-button" href={`/app/log/${commitment.id}`}>
            {t.log}
          </a>
        )}
        {story.keeper === null && mayWrite(visit.act, commitment.responsible) && (
          <a href={`/app/action-plan/commitment/${commitment.id}/amend`}>{t.amend}</a>
        )}
        {visit.partnership.published && commitment.promise?.public && (
          <a href={`${residentAddress(visit)}/citizen-promise/${commitment.id}`}>{t.publicPage}</a>
        )}
      </p>
      {story.parties.length > 0 && <p class="quiet">{togetherWords(story.parties, visit)}</p>}
      <Promised visit={visit} story={story} />
      <HowItStands visit={visit} story={story} />
      <WhatWasDone visit={visit} story={story} />
      <NoNeeds visit={visit} story={story} />
      <OccasionCounts visit={visit} story={story} />
      <Otherwise visit={visit} story={story} />
      <Changes visit={visit} story={story} />
      <InTheThread visit={visit} id={commitment.id} {...thread} />
    </AppPage>,
  )
}

function Promised({ visit, story }: PartProps) {
  const { language } = visit
  const t = text(language)
  const called = (term: 'measure' | 'focusArea') => termHeading(visit.partnership, term, language) ?? t[term]
  const { commitment, measure, focusArea, names } = story
  const named = (ids: string[]) => writtenList(ids.map((id) => names.get(id) ?? '').filter(Boolean), language)
  const until = commitment.toDay ? writtenDay(commitment.toDay, language) : t.untilFurtherNotice
  return (
    <section>
      <h2>{t.promised}</h2>
      {commitment.promise && <p class="lead">{commitment.promise.words}</p>}
      {commitment.acceptedAsNotMeasurable && (
        <p class="notice">
          {t.notMeasurable}. {commitment.notMeasurableReason}
        </p>
      )}
      <dl class="facts">
        <dt>{t.cadence}</dt>
        <dd>{cadenceAsItHolds(commitment.versions, visit.act.today, language)}</dd>
        {commitment.originalWords && <dt>{t.originalWords}</dt>}
        {commitment.originalWords && <dd class="original">{commitment.originalWords}</dd>}
        <dt>{t.holds}</dt>
        <dd>
          {writtenDay(commitment.promisedFrom ?? commitment.begins, language)} – {until}
        </dd>
        {commitment.promisedFrom && <dt>{t.recorded}</dt>}
        {commitment.promisedFrom && <dd>{t.recordedFrom(writtenDay(commitment.begins, language))}</dd>}
        <dt>{t.who}</dt>
        <dd>{t.givers[commitment.giver]}</dd>
        <dt>{t.responsible}</dt>
        <dd>{named(commitment.responsible)}</dd>
        {commitment.cooperating.length > 0 && <dt>{t.cooperating}</dt>}
        {commitment.cooperating.length > 0 && <dd>{named(commitment.cooperating)}</dd>}
        <dt>{called('measure')}</dt>
        <dd>
          {story.keeper === null ? (
            <a href={`/app/action-plan/measure/${measure.id}`}>{measure.title}</a>
          ) : (
            measure.title
          )}
        </dd>
        {focusArea && <dt>{called('focusArea')}</dt>}
        {focusArea && <dd>{focusArea.name}</dd>}
        <dt>{t.why}</dt>
        <dd>{measure.why || <span class="quiet">{t.whyMissing}</span>}</dd>
      </dl>
    </section>
  )
}

function HowItStands({ visit, story }: PartProps) {
  const { language } = visit
  const t = text(language)
  const web = webText(language)
  const { fulfilment, next } = story
  const { current, done, due, estimated, logged, lastEvidence, periods } = fulfilment
  const number = (value: number) => writtenNumber(value, language)
  return (
    <section>
      <h2>{t.standing}</h2>
      <p class="big-figure">
        <StandingWord standing={fulfilment.standing} words={web.standings} />
      </p>
      <dl class="facts">
        {current && <dt>{t.now}</dt>}
        {current && (
          <dd>
            {periodName(current.from, current.to, language)}: {periodDetail(current, language)}
          </dd>
        )}
        <dt>{t.soFar}</dt>
        <dd>
          {periodFigure(
            {
              done: due === null ? logged : done,
              due,
              limit: periods.some(({ limit }) => limit),
              unit: current?.unit ?? null,
              ...(estimated && { estimated }),
            },
            language,
          )}
          {due !== null && logged > done && `. ${t.surplus(number(logged))}`}
        </dd>
        <dt>{t.lastDone}</dt>
        <dd>{lastEvidence ? writtenDay(lastEvidence, language) : t.never}</dd>
      </dl>
      {fulfilment.periods.length > 0 && (
        <PeriodStrip
          cells={stripCells(fulfilment.periods, language)}
          caption={t.strip}
          language={language}
          wordsIn={ownLanguage(visit)}
          words={{ ...web.strip, standings: web.standings }}
        />
      )}
      <h3>{t.next}</h3>
      {next.length === 0 ? (
        <p>{t.nextNone}</p>
      ) : (
        <ul>
          {next.map(({ from, to, due: owed, title, each, left }) => (
            <li>
              {title ?? periodName(from, to, language)}
              {owed !== null && `: ${each ? t.owesEach(number(owed)) : t.owes(number(owed))}`}
              {left.length > 0 && `, ${web.figures.left(left.join(', '))}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function WhatWasDone({ visit, story }: PartProps) {
  const { language } = visit
  const t = text(language)
  return (
    <section>
      <h2>{t.done}</h2>
      {story.logged.length === 0 ? (
        <p>{t.doneNone}</p>
      ) : (
        <Table
          caption={t.doneCaption}
          heads={t.doneHeads}
          rows={story.logged.map((row) => {
            const told = (words: string) => words && <AsTold strike={row.strike}>{words}</AsTold>
            return [
              told(shortDay(row.day, language)),
              told(row.quantityWords ?? writtenNumber(row.quantity, language)),
              told(row.organisationName),
              told(
                [row.unitName, row.distinctKey, row.occasionTitle, row.areaName, row.channel, row.note]
                  .filter(Boolean)
                  .join(', '),
              ),
              row.strike ? row.strike.reason : '',
            ]
          })}
        />
      )}
      <Kinds visit={visit} story={story} />
      <p>
        <a href={`/app/log/${story.commitment.id}/history`}>{t.all}</a>
      </p>
    </section>
  )
}

function Changes({ visit, story }: PartProps) {
  const { language } = visit
  const t = text(language)
  const { commitment, measure } = story
  const { cancellation } = measure
  return (
    <section>
      <h2>{t.changes}</h2>
      {cancellation && (
        <div class="notice">
          <p>
            <strong>{t.cancelled(writtenDay(cancellation.day, language))}</strong> {cancellation.reason}
          </p>
          {cancellation.objections && (
            <p>
              {t.objections}: {cancellation.objections}
            </p>
          )}
          {cancellation.lesson && (
            <p>
              {t.lesson}: {cancellation.lesson}
            </p>
          )}
        </div>
      )}
      {commitment.ending && (
        <p class="notice">
          <strong>{t.ended(writtenDay(commitment.ending.day, language))}</strong> {commitment.ending.reason}
        </p>
      )}
      {story.recordings.map(({ fromDay, reason, writtenAt }) => (
        <p>
          {writtenDay(dayIn(visit.partnership.timeZone, writtenAt), language)}:{' '}
          {t.recordedAgain(writtenDay(fromDay, language))}. {reason}
        </p>
      ))}
      <Table
        caption={t.changes}
        heads={t.changeHeads}
        rows={commitment.versions
          .toReversed()
          .map((version) => [
            shortDay(version.fromDay, language),
            version.title,
            cadenceSentence(version.cadence, language),
            version.number === 1 ? t.firstWording : version.reason,
          ])}
      />
    </section>
  )
}
