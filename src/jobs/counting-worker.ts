import { setTimeout as pause } from 'node:timers/promises'
import { openDoors } from '../database/connect.ts'
import { keepWorking } from './run.ts'
import type { LongWork } from './work.ts'

// For the test of a killed process: a worker of its own, told the database's doors as JSON, which knows one kind of work.

const counting: LongWork<{ to: number }, number> = {
  name: 'count-slowly',
  permission: 'import-figures',
  title: ({ to }) => `${to}`,
  leadsTo: () => '/app',
  run: async ({ to }, { step, told }) => {
    let sum = 0
    for (let done = 1; done <= to; done += 1) {
      await pause(40)
      sum = await step(async () => sum + done)
      await told(done, to)
    }
    return sum
  },
}

const db = openDoors(JSON.parse(process.argv[2]!))
await keepWorking({ db, now: () => new Date(), log: ({ error }) => console.error(error) }, [counting])
