import type { HouseRule } from './house-rule.ts'
import { rulesOfContents } from './house-rules.contents.ts'
import { rulesOfImports } from './house-rules.imports.ts'

/** All rules of the house. */
export const houseRules: HouseRule[] = [...rulesOfImports, ...rulesOfContents]
