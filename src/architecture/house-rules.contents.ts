import type { HouseRule } from './house-rule.ts'
import { longestFile, noFileTooLong, noOtherKindsOfFile, textsInThreeLanguages } from './kinds.ts'
import { publicPagesReadPublicViews } from './public-pages.ts'
import { rulesArePure } from './purity.ts'
import { oneTableOneWriter, sqlOnlyInQueries } from './sql.ts'
import { tablesAndFoldersStandInGlossary } from './words.ts'

/** What may stand in a file, and how files, tables and folders are called. */
export const rulesOfContents: HouseRule[] = [
  {
    rule: 'rules know nothing impure',
    check: rulesArePure,
    offences: [
      [{ 'src/log/rules.ts': 'const today = new Date()' }, 'the clock'],
      [{ 'src/log/rules.ts': 'const now = Date.now()' }, 'the clock'],
      [{ 'src/action-plan/lint.rules.ts': 'const id = Math.random()' }, 'chance'],
      [{ 'src/calendar.ts': 'const zone = process.env.TZ' }, 'the process'],
      [{ 'src/statistics/rate.ts': `import { readFileSync } from 'node:fs'` }, 'node:fs'],
      [{ 'src/log/rules.ts': `import { sql } from 'kysely'` }, 'kysely'],
      [
        {
          'src/documents/page.rules.ts': `import { sign } from '../web/signs.ts'`,
          'src/web/signs.ts': 'export const sign = Math.random()',
        },
        'src/web/signs.ts: a rule may not know chance',
      ],
      [{ 'src/log/rules.ts': `import type { Act } from '../act.ts'` }, 'act.ts'],
      [{ 'src/log/rules.ts': ['const words = `', '{Date.now()} ms`'].join('$') }, 'the clock'],
    ],
    harmless: {
      'src/log/rules.ts': [
        `import { z } from 'zod'`,
        `import { Temporal } from 'temporal-polyfill'`,
        `import type { Day } from '../calendar.ts'`,
        `import pack from './packs/words.json' with { type: 'json' }`,
        '/** Not Date.now(): the day is handed in. */',
        `const day = new Date('2026-01-01')`,
        `const name = 'process.env'`,
      ].join('\n'),
      'src/log/actions.ts': 'const at = new Date()',
      'src/web/parts/strip.rules.ts': `import { signs } from '../signs.ts'`,
      'src/web/signs.ts': 'export const signs = []',
      'src/log/rules.test.ts': `import { readFileSync } from 'node:fs'`,
    },
  },
  {
    rule: 'SQL stands only in queries.ts and database/',
    check: sqlOnlyInQueries,
    offences: [
      [{ 'src/log/actions.ts': `import { sql } from 'kysely'` }, 'imports kysely'],
      [{ 'src/log/routes.ts': `import pg from 'pg'` }, 'imports pg'],
      [{ 'src/log/actions.ts': `await act.db\n  .insertInto('occurrence')` }, 'holds SQL'],
      [{ 'src/web/door.ts': 'const rows = await sql<Row>`select 1`.execute(db)' }, 'holds SQL'],
      [{ 'src/cli.ts': `await pool.query('select now()')` }, 'holds SQL'],
    ],
    harmless: {
      'src/log/queries.ts': `import { sql } from 'kysely'\ndb.insertInto('occurrence')`,
      'src/log/strike.queries.ts': `db.updateTable('occurrence')`,
      'src/database/audit.ts': `import { sql } from 'kysely'`,
      'src/log/actions.ts': `import type { Transaction } from 'kysely'\n// db.selectFrom('occurrence')`,
      'src/log/routes.ts': `const day = c.req.query('day')`,
    },
  },
  {
    rule: 'one table has one writer',
    check: oneTableOneWriter,
    offences: [
      [
        {
          'src/log/queries.ts': `db.insertInto('occurrence')`,
          'src/follow-up/queries.ts': 'sql`update occurrence set struck = true`',
        },
        'follow-up and log',
      ],
      [
        {
          'src/log/queries.ts': `db.deleteFrom('coverageUnit')`,
          'src/demo/queries.ts': 'sql`insert into coverage_unit (name) values (1)`',
        },
        'demo and log',
      ],
    ],
    harmless: {
      'src/log/queries.ts': `db.insertInto('occurrence')`,
      'src/log/strike/queries.ts': `db.updateTable('occurrence')`,
      'src/follow-up/queries.ts': `db.selectFrom('occurrence')`,
      'src/follow-up/queries.test.ts': `db.deleteFrom('occurrence')`,
    },
  },
  {
    rule: 'public pages read public_… views only',
    check: publicPagesReadPublicViews,
    offences: [
      [{ 'src/publication/public.queries.ts': `db.selectFrom('commitment')` }, 'reads commitment'],
      [
        { 'src/publication/public.queries.ts': `db.selectFrom('public_promise').innerJoin('app_user as u')` },
        'reads app_user',
      ],
      [
        { 'src/publication/public.queries.ts': 'sql`select * from public_plan join measure using (id)`' },
        'reads measure',
      ],
      [{ 'src/publication/public.queries.ts': `db.insertInto('publicNote')` }, 'writes public_note'],
      [{ 'src/thread/routes.ts': `export const routes = [publicPage('/story', show)]` }, 'serves strangers'],
      [{ 'src/publication/public.routes.ts': `import { drafts } from './queries.ts'` }, 'may not reach'],
      [
        { 'src/publication/public/routes.ts': `import { owed } from '../../log/queries.ts'` },
        'may not reach',
      ],
    ],
    harmless: {
      'src/publication/public.queries.ts': [
        `db.selectFrom('publicPromise as p').leftJoin('public_plan', 'a', 'b')`,
        'sql`with latest as (select extract(year from day) from public_occurrence) select * from latest`',
      ].join('\n'),
      'src/publication/public.routes.ts': `import { promises } from './public.queries.ts'`,
      'src/publication/queries.ts': `db.selectFrom('commitment')`,
    },
  },
  {
    rule: 'a room holds no other kinds of file',
    check: noOtherKindsOfFile,
    offences: [
      [{ 'src/log/utils.ts': '' }, 'log/utils.ts'],
      [{ 'src/log/index.ts': '' }, 'log/index.ts'],
      [{ 'src/log/occurrences/service.ts': '' }, 'service.ts'],
      [{ 'src/log/text.no.ts': '' }, 'text.no.ts'],
      [{ 'src/log/data.json': '' }, 'data.json'],
    ],
    harmless: {
      'src/log/rules.ts': '',
      'src/log/text.sv.ts': '',
      'src/log/phone.pages.tsx': '',
      'src/publication/year.report.ts': '',
      'src/publication/assets/report.typ': '',
      'src/action-plan/cadence/packs/words.json': '',
      'src/log/rules.at-midnight.test.ts': '',
      'src/web/parts/form.tsx': '',
    },
  },
  {
    rule: 'tables and folders stand in the glossary',
    check: tablesAndFoldersStandInGlossary,
    offences: [
      [
        {
          'docs/glossary.md': '`occurrence`',
          'src/database/migrations/1.sql': 'create table incident (id int)',
        },
        'incident',
      ],
      [{ 'docs/glossary.md': '`log`', 'src/log/entries/rules.ts': '' }, 'entries'],
    ],
    harmless: {
      'docs/glossary.md': '`citizenPromise` `version` `commitment` `duty` `database` `migration`',
      'src/database/migrations/1.sql':
        'create table if not exists citizen_promise ();\n-- create table note\ncreate table commitment_version ();',
      'src/duties/rules.ts': '',
    },
  },
  {
    rule: `no file is over ${longestFile} lines`,
    check: noFileTooLong,
    offences: [[{ 'src/log/rules.ts': 'x\n'.repeat(longestFile + 1) }, '301 lines']],
    harmless: {
      'src/log/rules.ts': 'x\n'.repeat(longestFile),
      'src/log/text.sv.ts': 'x\n'.repeat(400),
      'src/database/tables.ts': 'x\n'.repeat(400),
    },
  },
  {
    rule: 'texts stand in three languages of one type',
    check: textsInThreeLanguages,
    offences: [
      [{ 'src/log/text.sv.ts': '', 'src/log/text.da.ts': typed('da') }, 'text.en.ts: is missing'],
      [
        {
          'src/log/text.sv.ts': '',
          'src/log/text.da.ts': typed('da'),
          'src/log/text.en.ts': 'export const en = {}',
        },
        'its type',
      ],
    ],
    harmless: {
      'src/log/text.sv.ts': '',
      'src/log/text.da.ts': typed('da'),
      'src/log/text.en.ts': typed('en'),
    },
  },
]

function typed(language: string): string {
  return `import type { Text } from './text.sv.ts'\n\nexport const ${language}: Text = { save: '…' }`
}
