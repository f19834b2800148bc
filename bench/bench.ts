import { areaStatus } from './area-status.ts'
import { cadences } from './cadences.ts'
import type { Row } from './measure.ts'
import { offenceRows } from './offence-rows.ts'
import { publicOverview } from './public-overview.ts'
import { durationOfReport } from './report.ts'
import { situationPicture } from './situation-picture.ts'
import { standing } from './standing.ts'
import { coldStart } from './start.ts'
import { statistics } from './statistics.ts'
import { surveyIntake } from './survey-intake.ts'
import { voices } from './voices.ts'

const benches: Record<string, () => Promise<Row[]>> = {
  cadences,
  standing,
  'public-overview': publicOverview,
  report: durationOfReport,
  'situation-picture': situationPicture,
  'area-status': areaStatus,
  'survey-intake': surveyIntake,
  voices,
  statistics,
  'offence-rows': offenceRows,
  start: coldStart,
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  for (const { what, figure, against, ratio } of await bench())
    process.stdout.write(`  ${what}: ${figure} (${against}${ratio ? `; ${ratio}` : ''})\n`)
}
process.exit(0)
