import type { Child } from 'hono/jsx'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { Done } from '../words.pages.tsx'
import { isInUse, type Theme } from './rules.ts'
import { bookPath, themePath, themesPath, themesText, themesTrail } from './words.pages.tsx'

type BookProps = {
  visit: Visit
  themes: Theme[]
  above: Theme[]
  /** How many of the usual themes are not in the book yet, and the terms of the list they come from. */
  usual: { missing: number; licence: string }
}

/** The theme book: what is coded by, and what no longer is. */
export function themeBookPage({ visit, themes, above, usual }: BookProps): Response {
  const { book: t } = themesText(visit.language)
  const inUse = themes.filter((theme) => isInUse(theme, visit.act.today))
  const ended = themes.filter((theme) => !isInUse(theme, visit.act.today))
  return answer(
    <AppPage visit={visit} title={t.title} trail={themesTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.saved : null} />
      <p class="lead">{t.lead}</p>
      <p class="actions">
        <a class="ds-button" href={`${themesPath}/new`}>
          {t.add}
        </a>
      </p>
      {themes.length === 0 && <p>{t.none}</p>}
      {inUse.length > 0 && <Themes visit={visit} caption={t.caption} themes={inUse} above={above} />}
      {ended.length > 0 && <Themes visit={visit} caption={t.ended} themes={ended} above={above} />}
      {usual.missing > 0 && (
        <PostForm class="sheet" action={`${bookPath}/usual`}>
          <p>
            {t.usualLead} {t.origin(usual.licence)}
          </p>
          <div class="actions">
            <Button secondary>{t.usual(writtenNumber(usual.missing, visit.language))}</Button>
          </div>
        </PostForm>
      )}
    </AppPage>,
  )
}

type ThemesProps = Pick<BookProps, 'visit' | 'themes' | 'above'> & { caption: string }

function Themes({ visit, caption, themes, above }: ThemesProps) {
  const t = themesText(visit.language)
  const shared = above.length > 0
  const heads = [t.heads.theme, t.heads.words, t.heads.public, ...(shared ? [t.heads.sameAs] : [])]
  const row = (theme: Theme): Child[] => [
    <a href={themePath(theme)}>{ownWords(theme.name, visit)}</a>,
    theme.words.length > 0 ? ownWords(theme.words.join(', '), visit) : '–',
    theme.public ? t.book.yes : t.book.no,
    ...(shared ? [ownWords(above.find(({ id }) => id === theme.sameAs)?.name ?? '–', visit)] : []),
  ]
  return <Table caption={caption} heads={heads} rows={themes.map(row)} />
}
