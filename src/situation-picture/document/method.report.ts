import { asPieces, definitions, list, own, paragraph, type Telling, table } from '../../documents/blocks.ts'
import type { Block } from '../../documents/document.rules.ts'
import { type Language, writtenDay, writtenList, writtenNumber } from '../../web/languages.ts'
import type { ToldChapter } from './chapters.rules.ts'
import { sourceQuestions } from './chapters.rules.ts'
import type { Face, ProblemChange } from './comparison.rules.ts'
import type { PictureContents } from './rules.ts'
import { documentText, span } from './words.report.ts'

/** The four answers about the sources of a chapter and their limits. */
export function sourceAnswers(chapter: ToldChapter, telling: Telling): Block[] {
  const t = documentText(telling.language)
  return definitions(
    sourceQuestions.map((question) => [t.sourceTerms[question], own(chapter[question], telling)]),
  )
}

/** Which days it tells of, who took part, who was not heard and why. */
export function methodChapter(contents: PictureContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const unheard = contents.missing.flatMap(({ group, reason }) => [
    paragraph(t.picture.overview.missing(t.picture.groups[group])),
    ...definitions([[t.reason, reason === null ? t.noReason : own(reason, telling)]]),
  ])
  return [
    ...definitions([[t.period, span(contents.from, contents.to, language)]]),
    ...(contents.missing.length === 0 ? [paragraph(t.picture.overview.allHeard)] : unheard),
    ...table(
      t.sessions,
      [{ head: t.session }, { head: t.day }, { head: t.participants, share: 2 }],
      contents.sessions.map(({ title, heldOn, participants }) => [
        own(title, telling),
        writtenDay(heldOn, language),
        own(writtenList(participants, telling.written), telling),
      ]),
    ),
    ...(contents.networks.length > 0 ? [paragraph(t.networks)] : []),
    ...list(contents.networks.map((name) => own(name, telling))),
  ]
}

/** Of a police area: what each of its municipalities gave, and which themes they share. */
export function placeChapter(
  { contributions, localProblems, sharedThemes }: PictureContents,
  telling: Telling,
): Block[] {
  if (contributions.length === 0) return []
  const { language } = telling
  const localText = documentText(language)
  const t = localText.picture.contributions
  const given = contributions.filter(({ hasContributed }) => hasContributed).length
  return [
    paragraph(t.count(given, contributions.length)),
    ...table(
      t.title,
      [{ head: t.municipality }, { head: t.has }, { head: t.statements, align: 'end' }],
      contributions.map(({ name, isOpen, hasContributed, statements }) => [
        own(name, telling),
        isOpen ? (hasContributed ? t.given : t.none) : t.closed,
        writtenNumber(statements, language),
      ]),
    ),
    ...table(
      localText.localProblems,
      [
        { head: t.municipality },
        { head: localText.problem, share: 2 },
        { head: t.theme },
        { head: localText.placeHead },
      ],
      localProblems.map(({ municipality, title, theme, place }) => [
        own(municipality, telling),
        own(title, telling),
        own(theme, telling),
        placeWords(place, language),
      ]),
    ),
    ...table(
      t.themes,
      [{ head: t.theme }, { head: t.where, share: 2 }],
      sharedThemes.map(({ name, municipalities }) => [
        own(name, telling),
        own(writtenList(municipalities, telling.written), telling),
      ]),
    ),
  ]
}

/** How the problems stand against those of the picture before. */
export function changesChapter({ since }: PictureContents, telling: Telling): Block[] {
  const t = documentText(telling.language)
  if (!since) return [paragraph(t.firstPicture)]
  const day = writtenDay(since.madeOn, telling.language)
  return [
    ...definitions([[t.comparedWith(day), own(since.title, telling)]]),
    ...changeTable(since.changes, telling),
  ]
}

/** The problems of two pictures side by side; a sentence where neither has any. */
export function changeTable(changes: readonly ProblemChange[], telling: Telling): Block[] {
  const t = documentText(telling.language)
  if (changes.length === 0) return [paragraph(t.noProblems)]
  return table(
    t.changesOfProblems,
    [{ head: t.what }, { head: t.before, share: 2 }, { head: t.now, share: 2 }],
    changes.map(({ what, before, now }) => [
      what.length === 0 ? t.unchanged : capital(what.map((kind) => t.changes[kind]).join(', ')),
      faceWords(before, telling),
      faceWords(now, telling),
    ]),
  )
}

function faceWords(face: Face | null, telling: Telling) {
  const { language } = telling
  if (!face) return documentText(language).notThere
  const { title, words, place } = face
  return [...asPieces(own(`${title}\n${words}`, telling)), `\n${placeWords(place, language)}`]
}

/** "Plats 2", or that it was not prioritised. */
export function placeWords(place: number | null, language: Language): string {
  const t = documentText(language)
  return place === null ? t.notPrioritised : t.place(writtenNumber(place, language))
}

/** The same under a head that says "place": the number alone. */
export function placeNumber(place: number | null, language: Language): string {
  return place === null ? documentText(language).notPrioritised : writtenNumber(place, language)
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
