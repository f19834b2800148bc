import { readInEventsWork } from '../offences/events/jobs.ts'
import { readInFiguresWork } from '../offences/jobs.ts'
import type { AnyWork } from './work.ts'

/** Every kind of long work, in the order of the steps. One that is not in this list is never carried out. */
export const allWork: readonly AnyWork[] = [readInFiguresWork, readInEventsWork]
