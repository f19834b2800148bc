import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import type { KindTold } from '../../offences/told.queries.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import type { AgendaProposal } from './rules.ts'
import { agendaPath, agendaText, agendaTrail, kindWords } from './words.pages.tsx'

type StartProps = {
  visit: Visit
  kinds: readonly KindTold[]
  /** The kinds that are ticked to begin with. */
  chosen: string[]
  proposals: readonly AgendaProposal[]
}

/** Where an agenda begins: which offences to take up, and what was proposed before. */
export function agendaPage({ visit, kinds, chosen, proposals }: StartProps): Response {
  const { language } = visit
  const t = agendaText(language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      <form method="get" action={`${agendaPath}/new`} class="sheet">
        {kinds.length === 0 ? (
          <p>{t.noKinds}</p>
        ) : (
          <Choices
            name="kinds"
            several
            label={t.kinds}
            help={t.kindsHelp}
            choices={kinds.map(({ kind }) => ({ value: kind, label: kindWords(kind, language) }))}
            filled={{ kinds: chosen }}
          />
        )}
        <div class="actions">
          <Button>{t.make}</Button>
        </div>
      </form>
      {proposals.length > 0 && (
        <section>
          <h2>{t.savedHead}</h2>
          <ul>
            {proposals.map(({ id, title, writtenAt }) => (
              <li>
                <a href={`${agendaPath}/${id}`}>
                  {t.saved(title, shortDay(writtenAt.toISOString().slice(0, 10), language))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </AppPage>,
  )
}

/** One proposal as the meeting will meet it. */
export function agendaProposalPage(visit: Visit, proposal: AgendaProposal, blocks: Block[]): Response {
  const { one: t } = agendaText(visit.language)
  const address = `${agendaPath}/${proposal.id}`
  return answer(
    <AppPage visit={visit} title={proposal.title} trail={agendaTrail(visit.language)}>
      <p class="actions">
        <a class="ds-button" href={`${address}/agenda.pdf`}>
          {t.pdf}
        </a>
        <a href={`${address}/agenda.docx`}>{t.docx}</a>
        <a href={`${address}/change`}>{t.change}</a>
      </p>
      <DocumentOnPage blocks={blocks} />
    </AppPage>,
  )
}
