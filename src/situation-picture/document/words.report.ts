import { inLanguage, type Language, writtenDay } from '../../web/languages.ts'
import { da as analysisDa } from '../analysis/text.da.ts'
import { en as analysisEn } from '../analysis/text.en.ts'
import { sv as analysisSv } from '../analysis/text.sv.ts'
import { da as problemsDa } from '../problems/text.da.ts'
import { en as problemsEn } from '../problems/text.en.ts'
import { sv as problemsSv } from '../problems/text.sv.ts'
import { da as statementsDa } from '../statements/text.da.ts'
import { en as statementsEn } from '../statements/text.en.ts'
import { sv as statementsSv } from '../statements/text.sv.ts'
import { da as pictureDa } from '../text.da.ts'
import { en as pictureEn } from '../text.en.ts'
import { sv as pictureSv } from '../text.sv.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** Everything the document says by itself; what a part of the picture is called is said as on that part's own pages. */
export function documentText(language: Language) {
  return {
    ...inLanguage({ sv, da, en }, language),
    picture: inLanguage({ sv: pictureSv, da: pictureDa, en: pictureEn }, language),
    statements: inLanguage({ sv: statementsSv, da: statementsDa, en: statementsEn }, language),
    problems: inLanguage({ sv: problemsSv, da: problemsDa, en: problemsEn }, language),
    analysis: inLanguage({ sv: analysisSv, da: analysisDa, en: analysisEn }, language),
  }
}

export function span(from: string, to: string, language: Language): string {
  return documentText(language).picture.period(writtenDay(from, language), writtenDay(to, language))
}
