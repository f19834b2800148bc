import { noCirclesOfFiles, noCirclesOfRooms } from './circles.ts'
import {
  eachKindKnowsItsPart,
  earlierStepsOnly,
  groundFloorKnowsNoStep,
  onlyRulesQueriesActions,
} from './direction.ts'
import type { HouseRule } from './house-rule.ts'

/** Who may know whom. */
export const rulesOfImports: HouseRule[] = [
  {
    rule: 'a step reads earlier steps only',
    check: earlierStepsOnly,
    offences: [
      [{ 'src/log/rules.ts': `import { fulfilment } from '../follow-up/rules.ts'` }, 'follow-up'],
      [{ 'src/areas/queries.ts': `export type { Log } from '../log/rules.ts'` }, 'log'],
      [{ 'src/areas/actions.ts': `const log = await import('../log/actions.ts')` }, 'log'],
      [{ 'src/log/deep/rules.test.ts': `import type {\n  A,\n  B,\n} from '../../desk/rules.ts'` }, 'desk'],
    ],
    harmless: {
      'src/follow-up/owed/rules.ts': `import { a } from '../../log/rules.ts'\nimport { b } from '../rules.ts'`,
      'src/log/rules.ts': `// import { fulfilment } from '../follow-up/rules.ts'`,
      'src/log/rules.test.ts': "const planted = `import { a } from '../follow-up/rules.ts'`",
    },
  },
  {
    rule: 'of another step only rules, queries and actions are known',
    check: onlyRulesQueriesActions,
    offences: [
      [{ 'src/desk/pages.tsx': `import { Strip } from '../follow-up/pages.tsx'` }, 'follow-up/pages.tsx'],
      [{ 'src/desk/routes.ts': `import type { Text } from '../log/text.sv.ts'` }, 'log/text.sv.ts'],
    ],
    harmless: {
      'src/desk/routes.ts': `import { owed } from '../follow-up/owed/rules.ts'\nimport { Page } from './pages.tsx'`,
      'src/log/actions.ts': `import { parse } from '../action-plan/cadence/grammar.rules.ts'`,
    },
  },
  {
    rule: 'each kind of file knows what its kind may know',
    check: eachKindKnowsItsPart,
    offences: [
      [{ 'src/log/pages.tsx': `import { occurrencesOf } from './queries.ts'` }, 'a pages file may not use'],
      [
        { 'src/log/queries.ts': `import { recordOccurrence } from './actions.ts'` },
        'a queries file may not use',
      ],
      [
        { 'src/desk/routes.ts': `import { recordOccurrence } from '../log/actions.ts'` },
        'a routes file may not use',
      ],
      [
        { 'src/log/browser.ts': `import { saveOccurrence } from './queries.ts'` },
        'a browser file may not use',
      ],
    ],
    harmless: {
      'src/log/pages.tsx': `import type { Row } from './queries.ts'\nimport { Field } from '../web/parts/form.tsx'`,
      'src/log/routes.ts': `import { recordOccurrence } from './actions.ts'`,
      'src/log/queries.ts': `import { agreementOf } from '../agreement/queries.ts'`,
    },
  },
  {
    rule: 'the ground floor knows no step but in its mounting files',
    check: groundFloorKnowsNoStep,
    offences: [
      [{ 'src/web/layout.tsx': `import type { Standing } from '../follow-up/rules.ts'` }, 'follow-up'],
      [{ 'src/act.ts': `import { may } from './partnership/rules.ts'` }, 'partnership'],
      [{ 'src/act.ts': `import type { User } from './partnership/queries.ts'` }, 'partnership'],
      [{ 'src/web/door.ts': `import { owed } from '../follow-up/owed/rules.ts'` }, 'follow-up'],
    ],
    harmless: {
      'src/web/app.tsx': `import { logRoutes } from '../log/routes.ts'`,
      'src/commands/serve.ts': `import { setUp } from '../partnership/actions.ts'`,
      'src/cli.ts': `import { readAgreement } from './action-plan/reading/rules.ts'`,
      'src/jobs/run.ts': `import { remind } from '../follow-up/jobs.ts'`,
      'src/demo/seed.ts': `import { recordOccurrence } from '../log/actions.ts'`,
      'src/web/door.ts': `import { may } from '../partnership/rules.ts'`,
      'src/act.ts': `import type { Role } from './partnership/rules.ts'`,
    },
  },
  {
    rule: 'no room leads back to itself',
    check: noCirclesOfRooms,
    offences: [
      [
        {
          'src/documents/pdf.ts': `import { page } from '../web/layout.tsx'`,
          'src/web/layout.tsx': `import { chart } from '../charts/strip.ts'`,
          'src/charts/strip.ts': `import { pdf } from '../documents/pdf.ts'`,
        },
        'src/charts',
      ],
    ],
    harmless: {
      'src/documents/pdf.ts': `import { page } from '../web/layout.tsx'`,
      'src/web/layout.tsx': `import type { Pdf } from '../documents/pdf.ts'`,
      'src/web/app.tsx': `import { pdf } from '../documents/pdf.ts'`,
    },
  },
  {
    rule: 'no file leads back to itself',
    check: noCirclesOfFiles,
    offences: [
      [
        {
          'src/log/page.pages.tsx': `import { Row } from './row.pages.tsx'`,
          'src/log/row.pages.tsx': `import type { PageProps } from './page.pages.tsx'`,
        },
        'src/log/row.pages.tsx',
      ],
      [
        {
          'src/log/a.rules.ts': `import { b } from './b.rules.ts'`,
          'src/log/b.rules.ts': `import { c } from './deep/c.rules.ts'`,
          'src/log/deep/c.rules.ts': `export * from '../a.rules.ts'`,
        },
        'over src/log/b.rules.ts, src/log/deep/c.rules.ts',
      ],
    ],
    harmless: {
      'src/log/a.rules.ts': `import { b } from './b.rules.ts'\nimport { c } from './c.rules.ts'`,
      'src/log/b.rules.ts': `import { c } from './c.rules.ts'`,
      'src/log/c.rules.ts': `import { z } from 'zod'`,
    },
  },
]
