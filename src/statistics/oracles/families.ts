import { aoristicAnswer } from './aoristic.ts'
import { areasAnswer } from './areas.ts'
import type { Answer } from './case.ts'
import { changeAnswer } from './change.ts'
import { chartsAnswer } from './charts.ts'
import { concentrationAnswer } from './concentration.ts'
import { detectableChangeAnswer } from './detectable-change.ts'
import { disclosureAnswer } from './disclosure.ts'
import { displacementAnswer } from './displacement.ts'
import { eTestAnswer } from './e-test.ts'
import { earlyWarningAnswer } from './early-warning.ts'
import { effectAnswer } from './effect.ts'
import { falseDiscoveryAnswer } from './false-discovery.ts'
import { giStarAnswer } from './gi-star.ts'
import { interruptedSeriesAnswer } from './interrupted-series.ts'
import { kernelDensityAnswer } from './kernel-density.ts'
import { knoxAnswer } from './knox.ts'
import { rateAnswer } from './rate.ts'
import { regressionToTheMeanAnswer } from './regression-to-the-mean.ts'
import { sameMonthsAnswer } from './same-months.ts'
import { shrunkRatesAnswer } from './shrunk-rates.ts'
import { surveyAnswer } from './survey.ts'
import { verdictAnswer } from './verdict.ts'

/** Each family of oracles, by the name its file gives it, and who answers for it. */
export const families: Record<string, Answer> = {
  'rate-ci': rateAnswer,
  'rate-change': changeAnswer,
  'e-test': eTestAnswer,
  'detectable-change': detectableChangeAnswer,
  'same-months': sameMonthsAnswer,
  fdr: falseDiscoveryAnswer,
  'area-compare': areasAnswer,
  'eb-rates': shrunkRatesAnswer,
  concentration: concentrationAnswer,
  'regression-to-mean': regressionToTheMeanAnswer,
  'control-charts': chartsAnswer,
  aoristic: aoristicAnswer,
  survey: surveyAnswer,
  'before-after-comparison': effectAnswer,
  displacement: displacementAnswer,
  disclosure: disclosureAnswer,
  verdict: verdictAnswer,
  'interrupted-series': interruptedSeriesAnswer,
  farrington: earlyWarningAnswer,
  kde: kernelDensityAnswer,
  'gi-star': giStarAnswer,
  knox: knoxAnswer,
}
