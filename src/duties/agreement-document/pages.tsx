import type { Agreement } from '../../agreement/rules.ts'
import type { Block } from '../../documents/document.rules.ts'
import { DocumentOnPage } from '../../documents/on-page.tsx'
import { AppPage, answer } from '../../web/layout.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { text } from './words.pages.tsx'

/** Where an agreement is read as one document. */
export const documentAddress = (agreement: string) => `/app/duties/agreement/${agreement}`

/** The whole agreement to read through, with the ways to print it and to work on in it. */
export function agreementDocumentPage(
  visit: Visit,
  { id, title }: Pick<Agreement, 'id' | 'title'>,
  blocks: Block[],
): Response {
  const { page: t } = text(visit.language)
  const address = documentAddress(id)
  const trail = [
    { href: '/app/agreement', label: webText(visit.language).steps.agreement },
    { href: `/app/agreement/${id}`, label: title, own: true },
  ]
  return answer(
    <AppPage visit={visit} title={t.title} trail={trail}>
      <p class="lead">{t.lead}</p>
      <p class="actions">
        <a href={`${address}/agreement.pdf`}>{t.pdf}</a>
        <a href={`${address}/agreement.docx`}>{t.docx}</a>
      </p>
      <DocumentOnPage blocks={blocks} contentsTo={1} />
    </AppPage>,
  )
}
