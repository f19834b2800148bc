import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Where the machine's own Chromium is. None is downloaded: the browser comes
 * from the distribution's packages, so that it is the one its users have.
 */
export function chromiumOnPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const found = process.env.CHROMIUM ?? places.find(isExecutable)
  if (found) return found
  throw new Error(
    'The journeys need a Chromium. Install one (Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm test',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
