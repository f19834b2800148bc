import { copyOfFilled, type FreshDatabase } from '../database/fresh.ts'
import { seedDemo } from './seed.ts'

/** A test file's own copy of the demo, as it is when it was begun at this moment. */
export function demoDatabase(at: Date): Promise<FreshDatabase> {
  const moment = at.toISOString().replace(/\D/g, '')
  return copyOfFilled(`samsyn_demo_${moment}`, (db) => seedDemo(db, at))
}
