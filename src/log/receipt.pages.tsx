import { writtenDay, writtenMoment, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import type { Visit } from '../web/route.ts'
import type { LoggedOccurrence } from './queries.ts'
import { type ResponseUnit, receiptCode } from './rules.ts'
import { amountWords, commitmentTrail, text } from './words.pages.tsx'

type ReceiptProps = {
  visit: Visit
  entry: LoggedOccurrence
  commitment: { id: string; title: string; unit: string | null }
  /** The same had been saved before. */
  again: boolean
  mayStrike: boolean
}

/** Says in words what was saved and when, with a code to name it by. */
export function receiptPage({ visit, entry, commitment, again, mayStrike }: ReceiptProps): Response {
  const { language, partnership } = visit
  const t = text(language).receipt
  const strike = entry.strike
  return answer(
    <AppPage
      visit={visit}
      title={strike ? t.struckTitle : t.title}
      trail={commitmentTrail(commitment, text(language))}
    >
      <div class={again ? 'notice' : 'notice good'}>
        <p>
          {t.words(
            amountWords(entry, commitment.unit, language),
            commitment.title,
            writtenDay(entry.day, language),
          )}
        </p>
        {again && <p>{t.already}</p>}
      </div>
      {strike && (
        <div class="notice trouble">
          <p>{t.struck(strike.reason, writtenMoment(strike.at, partnership.timeZone, language))}</p>
        </div>
      )}
      <dl class="facts">
        <dt>{t.code}</dt>
        <dd class="big-figure">{receiptCode(entry.id)}</dd>
        <Facts visit={visit} entry={entry} />
      </dl>
      <div class="actions">
        <a class="ds-button" data-variant="primary" href={`/app/log/${commitment.id}`}>
          {t.another}
        </a>
        {mayStrike && !strike && <a href={`/app/log/strike/${entry.id}`}>{t.strike}</a>}
        <a href={`/app/log/${commitment.id}/history`}>{text(language).form.seeAll}</a>
        <a href="/app/log">{t.list}</a>
      </div>
    </AppPage>,
  )
}

function Facts({ visit, entry }: Pick<ReceiptProps, 'visit' | 'entry'>) {
  const { language, partnership } = visit
  const t = text(language).receipt
  const { responseHours, responseUnit } = entry
  const response = responseHours === null ? null : responseTime(responseHours, responseUnit ?? 'hours', visit)
  const facts = [
    [t.savedAt, writtenMoment(entry.recordedAt, partnership.timeZone, language)],
    [t.by, entry.recorderName],
    [t.organisation, entry.organisationName],
    [t.unit, entry.unitName],
    [t.distinct, entry.distinctKey],
    [t.occasion, entry.occasionTitle],
    [t.area, entry.areaName],
    [t.response, response],
    [t.channel, entry.channel],
    [t.note, entry.note],
  ] as const
  return (
    <>
      {facts.map(
        ([label, value]) =>
          value !== null && (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ),
      )}
    </>
  )
}

function responseTime(hours: number, unit: ResponseUnit, { language }: Visit): string {
  const number = unit === 'hours' ? hours : hours / 24
  return text(language).receipt.lengths[unit](writtenNumber(number, language), number === 1)
}
