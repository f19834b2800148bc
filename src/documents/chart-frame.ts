import { createRequire } from 'node:module'
import type * as ObservablePlot from '@observablehq/plot'

/** What a chart says of itself, and how it writes its figures. */
export type ChartFrame = {
  /** What it shows; for whoever does not see it this is its name. */
  title: string
  /** What is to be read from it, in a sentence. */
  description: string
  written: (value: number) => string
}

/** A page shows the narrow one on a telephone, where the wide one's words would be too small to read. */
export type ChartSize = 'wide' | 'narrow'
export const sizes: Record<ChartSize, { width: number; height: number }> = {
  wide: { width: 680, height: 300 },
  narrow: { width: 330, height: 260 },
}

/** Dark on white in print; a page's style sheet may give the marks its colour. Nothing is told by colour. */
export const ink = '#1e2b3a'
export const pale = '#d5dbe2'

type Plotting = { Plot: typeof ObservablePlot; document: Document }
let loaded: Plotting | undefined

/** The drawing library and the document it draws in, read in by the first chart: a start without one is quicker by a quarter of a second. */
export function plotting(): Plotting {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: Document } }
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  loaded = { Plot: require('@observablehq/plot'), document }
  return loaded
}

/**
 * The drawing as a picture that stands for itself on a page, in a file and on
 * paper: with its name and what it says, without a style of its own, which the
 * pages' security policy would refuse.
 */
export function finished(drawn: Element, { title, description }: ChartFrame): string {
  const svg = drawn.localName === 'svg' ? drawn : drawn.querySelector('svg')!
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'class', 'aria-label', 'aria-hidden', 'aria-description'])
      part.removeAttribute(name)
    // A tenth of a pixel is as fine as anybody sees.
    for (const { name, value } of [...part.attributes])
      part.setAttribute(name, value.replace(/(\d+\.\d)\d{2,}/g, '$1'))
  }
  const { ownerDocument } = svg
  const say = (name: string, words: string) => {
    const said = ownerDocument.createElementNS('http://www.w3.org/2000/svg', name)
    said.textContent = words
    return said
  }
  svg.prepend(say('title', title), say('desc', description))
  const told = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', role: 'img', class: 'chart' },
    ...{ 'font-family': 'Inter, sans-serif', 'font-size': '13', fill: ink },
  }
  for (const [name, value] of Object.entries(told)) svg.setAttribute(name, value)
  return svg.outerHTML
}
