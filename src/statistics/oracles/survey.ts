import { exactShare } from '../binomial.ts'
import { differenceOfShares, type Part } from '../newcombe.ts'
import { normalReach } from '../normal.ts'
import { trendOf } from '../trend.ts'
import { effectivePart, weightedShare } from '../weighted.ts'
import { logitInterval, type Sample, weightedMean } from '../weighted-mean.ts'
import { wilsonShare } from '../wilson.ts'
import { ends } from './rate.ts'

type Drawn = { weights: number[]; strata?: number[]; stratumSizes?: number[] }
type Input =
  | { question: 'proportion'; yes: number; n: number; confidence: number }
  | { question: 'difference'; first: Part; second: Part; confidence: number }
  | ({ question: 'weighted'; answers: number[]; confidence: number } & Drawn)
  | ({ question: 'publishedMean'; values: number[] } & Drawn)
  | { question: 'trend'; yes: number[]; n: number[]; years: number[] }

export function surveyAnswer(input: Input) {
  switch (input.question) {
    case 'proportion':
      return proportion(input)
    case 'difference': {
      const found = differenceOfShares(input.first, input.second, normalReach(input.confidence))
      return found
        ? { status: 'ok', difference: found.difference, newcombe: ends(found) }
        : { status: 'no-answers', difference: null, newcombe: null }
    }
    case 'weighted':
      return weighted(input)
    case 'publishedMean': {
      return weightedMean(sampleOf(input.values, input))
    }
    case 'trend': {
      const years = input.years.map((year, at) => ({
        year,
        yes: input.yes[at] as number,
        n: input.n[at] as number,
      }))
      const found = trendOf(years)
      return found && { chiSquare: found.chiSquare, p: found.p, slopePerYear: found.perYear }
    }
  }
}

function proportion({ yes, n, confidence }: { yes: number; n: number; confidence: number }) {
  const found = wilsonShare(yes, n, normalReach(confidence))
  if (!found) return { status: 'no-answers', proportion: null, wilson: null, clopperPearson: null }
  return {
    status: 'ok',
    proportion: found.share,
    wilson: ends(found),
    clopperPearson: ends(exactShare(yes, n, confidence)),
  }
}

/** The strata are numbered from 1, and their sizes stand in that order. */
function sampleOf(values: number[], { weights, strata, stratumSizes }: Drawn): Sample {
  return {
    values,
    weights,
    strata,
    stratumSizes: stratumSizes && new Map(stratumSizes.map((size, at) => [at + 1, size])),
  }
}

function weighted({ answers, confidence, ...drawn }: { answers: number[]; confidence: number } & Drawn) {
  const { weights } = drawn
  const found = weightedMean(sampleOf(answers, drawn))
  const of = {
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    squares: weights.reduce((sum, weight) => sum + weight ** 2, 0),
  }
  const yes = answers.reduce((sum, answer, at) => sum + answer * (weights[at] as number), 0)
  const interval = logitInterval(found, confidence)
  const wilson = weightedShare(yes, of, normalReach(confidence))
  return {
    proportion: found.mean,
    standardError: found.standardError,
    logitInterval: interval && ends(interval),
    effectiveN: effectivePart(yes, of).n,
    wilsonEffective: wilson && ends(wilson),
  }
}
