import { areasOf } from '../../areas/queries.ts'
import { neighboursOf } from '../../partnership/grants/queries.ts'
import { reachOf } from '../../partnership/rules.ts'
import { day, type Filled, lines, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { feedbackOf } from '../feedback/queries.ts'
import { subscribersOf } from '../subscriptions/queries.ts'
import { addTheme, adoptUsualThemes, amendTheme } from './actions.ts'
import { themeBookPage } from './book.pages.tsx'
import { countedRows, countOfTheme, themesSideBySide } from './counts.queries.ts'
import { residentPriorities, themeCountsOf } from './counts.rules.ts'
import { amendThemePage, newThemePage } from './form.pages.tsx'
import { municipalitiesPage } from './municipalities.pages.tsx'
import { themeCountsPage } from './pages.tsx'
import { themeById, themesAbove, themesOf, versionsOfTheme, voicesOfTheme } from './queries.ts'
import type { Theme, ThemeProblems, ThemeWords } from './rules.ts'
import { themePage } from './theme.pages.tsx'
import { missingFrom, usualThemesSource } from './usual.rules.ts'
import { bookPath, municipalitiesPath, themePath, themesPath } from './words.pages.tsx'

const ofOne = `${themesPath}/theme/:theme`

/** The theme book, how often each theme was heard, and the municipalities side by side. */
export const themeRoutes: Route[] = [
  get(themesPath, 'read-plan', (visit) => forAll(visit, () => counts(visit))),
  get(municipalitiesPath, 'read-plan', (visit) =>
    forAll(visit, async () => {
      const laid = await themesSideBySide(visit.act.db, visit.act.within, periodIn(visit))
      return municipalitiesPage({ visit, laid })
    }),
  ),
  get(bookPath, 'code-voices', book),
  post(`${bookPath}/usual`, 'code-voices', async (visit) => {
    await adoptUsualThemes(visit.act, ownLanguageOf(visit))
    return goTo(`${bookPath}?saved`)
  }),
  get(`${themesPath}/new`, 'code-voices', (visit) => newForm(visit, { public: 'yes' })),
  post(`${themesPath}/new`, 'code-voices', async (visit) => {
    const done = await addTheme(visit.act, themeIn(visit.filled))
    return 'id' in done ? goTo(`${bookPath}?saved`) : newForm(visit, visit.filled, done.problems)
  }),
  get(ofOne, 'read-plan', (visit) => forAll(visit, () => withTheme(visit, (theme) => shown(visit, theme)))),
  get(`${ofOne}/amend`, 'code-voices', (visit) =>
    withTheme(visit, (theme) => amendForm(visit, theme, filledWith(theme))),
  ),
  post(`${ofOne}/amend`, 'code-voices', (visit) =>
    withTheme(visit, async (theme) => {
      const { act, filled } = visit
      const done = await amendTheme(act, theme, themeIn(filled), {
        reason: one(filled, 'reason'),
        basedOn: number(filled, 'basedOn') ?? 0,
      })
      return 'id' in done ? goTo(`${themePath(theme)}?saved`) : amendForm(visit, theme, filled, done.problems)
    }),
  ),
]

/** Counts are of all that was said: whoever reads only what their own organisation does has no part of them. */
function forAll(visit: Visit, show: () => Promise<Response>): Response | Promise<Response> {
  return visit.reach === 'partnership' ? show() : notAllowedPage(visit)
}

async function withTheme(
  visit: Visit,
  show: (theme: Theme) => Response | Promise<Response>,
): Promise<Response> {
  const theme = await themeById(visit.act.db, visit.act.within, visit.params.theme ?? '')
  return theme ? show(theme) : notFoundPage(visit)
}

const ownLanguageOf = ({ partnership }: Visit) => partnership.languages[0] ?? 'sv'

function asked({ query }: Visit): Filled {
  return { from: query.get('from') ?? '', to: query.get('to') ?? '' }
}

function periodIn(visit: Visit) {
  const filled = asked(visit)
  return { from: day(filled, 'from') ?? undefined, to: day(filled, 'to') ?? undefined }
}

async function counts(visit: Visit): Promise<Response> {
  const { db, within } = visit.act
  const rows = await countedRows(db, within, periodIn(visit))
  return themeCountsPage({
    visit,
    themes: await themesOf(db, within),
    counts: themeCountsOf(rows),
    priorities: residentPriorities(rows),
    areas: await areasOf(db, within),
    filled: asked(visit),
    hasMunicipalities: (await neighboursOf(db, within)).some(({ place }) => place === 'below'),
  })
}

async function book(visit: Visit): Promise<Response> {
  const { db, within } = visit.act
  const themes = await themesOf(db, within)
  const missing = missingFrom(themes, ownLanguageOf(visit)).length
  const usual = { missing, licence: usualThemesSource.licence }
  return themeBookPage({ visit, themes, above: await themesAbove(db, within), usual })
}

async function shown(visit: Visit, theme: Theme): Promise<Response> {
  const { db, within } = visit.act
  const page = Math.max(1, Number(/^\d{1,6}$/.exec(visit.query.get('page') ?? '')?.[0] ?? 1))
  return themePage({
    visit,
    theme,
    sameAs: (await themesAbove(db, within)).find(({ id }) => id === theme.sameAs)?.name ?? null,
    count: await countOfTheme(db, within, theme.id),
    areas: await areasOf(db, within),
    voices: visit.may('read-voices') ? await voicesOfTheme(db, within, theme.id, { page }) : null,
    page,
    feedback: await feedbackOf(db, within, { source: 'theme', id: theme.id }),
    subscribers: (await subscribersOf(db, within)).get(theme.id) ?? 0,
    mayAnswer: reachOf(visit.act.role, 'build-dialogues') === 'partnership',
    versions: await versionsOfTheme(db, within, theme.id),
  })
}

/** What a form says of a theme. */
function themeIn(filled: Filled): ThemeWords {
  return {
    name: one(filled, 'name'),
    description: one(filled, 'description'),
    words: [...new Set(lines(filled, 'words'))],
    sameAs: one(filled, 'sameAs') || null,
    toDay: day(filled, 'toDay'),
    public: one(filled, 'public') === 'yes',
  }
}

function filledWith({ name, description, words, sameAs, toDay, public: isPublic }: Theme): Filled {
  return {
    ...{ name, description, words: words.join('\n') },
    sameAs: sameAs ?? '',
    toDay: toDay ?? '',
    public: isPublic ? 'yes' : '',
  }
}

async function newForm(visit: Visit, filled: Filled, problems?: ThemeProblems): Promise<Response> {
  const above = await themesAbove(visit.act.db, visit.act.within)
  return newThemePage({ visit, above, filled, problems })
}

async function amendForm(
  visit: Visit,
  theme: Theme,
  filled: Filled,
  problems?: ThemeProblems,
): Promise<Response> {
  const above = await themesAbove(visit.act.db, visit.act.within)
  return amendThemePage({ visit, above, theme, filled, basedOn: theme.number, problems })
}
