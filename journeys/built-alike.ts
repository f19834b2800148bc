import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'

/**
 * Whether a page built like this one was asked about before, by anybody in this
 * run: the same elements in the same order with the same classes, roles and
 * states, and words where it had words. What axe and a walk by keyboard find
 * follows from how a page is built, not from whose names stand on it. The
 * second of two rows built alike adds nothing and is left out.
 */
export async function wasBuiltAlike(page: Page): Promise<boolean> {
  const [frame, main] = await page.evaluate(builtOf)
  // The frame around the main part is told by itself: not every page anew for every role's menu.
  return [isKnown(frame), isKnown(main)].every(Boolean)
}

/** Notes it as known; whoever comes first makes the file. */
function isKnown(built: string): boolean {
  const folder = join(test.info().project.outputDir, 'built')
  mkdirSync(folder, { recursive: true })
  try {
    closeSync(openSync(join(folder, createHash('sha256').update(built).digest('hex')), 'wx'))
    return false
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return true
    throw error
  }
}

/** Runs in the page. */
function builtOf(): [frame: string, main: string] {
  const telling =
    /^(class|role|type|tabindex|style|fill|stroke|open|hidden|disabled|required|checked|inputmode|autocomplete|aria-(current|expanded|hidden|live|invalid|sort|pressed|checked))$/
  const main = document.querySelector('main')
  const built = (element: Element, without: Element | null): string => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => (telling.test(name) ? `${name}=${value}` : value === '' ? `${name}=` : name))
      .sort()
    const named =
      element.matches('label[for]') && document.getElementById((element as HTMLLabelElement).htmlFor)
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    const within = [...element.children]
      .filter((child) => child !== without)
      .map((child) => built(child, without))
      .filter((child, at, all) => child !== all[at - 1])
    const own = [element.tagName, ...attributes, named ? 'names' : '', hasWords ? 'words' : ''].join(' ')
    return `<${own}>${within.join('')}</>`
  }
  return [built(document.documentElement, main), main ? built(main, null) : '']
}
