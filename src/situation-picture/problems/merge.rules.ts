import { type Party, parties } from '../rules.ts'
import type { Statement } from '../statements/rules.ts'

/** What the parties say of one theme, laid side by side: every party has its place, also where it says nothing. */
export type SideBySide = { theme: string | null; byParty: { party: Party; statements: Statement[] }[] }

/**
 * The statements that stand, theme by theme in the order of the theme book, those
 * without a theme last. What was struck is not weighed.
 */
export function sideBySide(statements: readonly Statement[], themes: readonly string[]): SideBySide[] {
  const standing = statements.filter(({ struck }) => !struck)
  return [...themes, null]
    .map((theme) => ({
      theme,
      byParty: parties.map((party) => ({
        party,
        statements: standing.filter((one) => one.theme === theme && one.party === party),
      })),
    }))
    .filter(({ byParty }) => byParty.some((column) => column.statements.length > 0))
}
