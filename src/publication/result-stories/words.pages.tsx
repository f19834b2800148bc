import { told } from '../../partnership/problems.rules.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { ResultProblems } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ResultText, sv } from './text.sv.ts'

export const resultText = (language: Language): ResultText => inLanguage({ sv, da, en }, language)

/** The way back: to the room of reporting, and to the list of stories. */
export const resultTrail = ({ language }: Visit) => [
  { href: '/app/publication', label: webText(language).steps.publication },
  { href: '/app/publication/result-stories', label: resultText(language).title },
]

export const toldProblems = (problems: ResultProblems | undefined, language: Language) =>
  told(problems, resultText(language).problems)
