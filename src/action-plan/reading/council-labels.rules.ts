import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { SeatRead } from './rules.ts'
import { type Block, part, type Script } from './script.rules.ts'
import { seatsListed } from './seats.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** What a council's own lines tell: "Formand: …", "Medlemmer: …", "Sekretariat: …". */
export type CouncilLabels = {
  chair: string | null
  seats: SeatRead[]
  secretariat: string | null
  meetings: string | null
}

const chair = /^(?:formand|formann|ordförande|forperson)\s?:\s/i
const members = /^(?:medlemmer|medlemmar|ledamöter|deltagere|deltagare)\s?:\s/i
/** "Ledamöter är kommunchefen, …": the same in a sentence. */
const membersAre = /^(?:medlemmerne|medlemmer|medlemmarna|medlemmar|ledamöterna|ledamöter)\s(?:är|er)\s/i
const secretariat = /^(?:sekretariat|sekretær|sekreterare|sekretariatsbetjening)\s?:\s/i
const frequency = /^(?:mødefrekvens|mötesfrekvens|møtehyppighet|møtefrekvens|møder|möten)\s?:\s/i
/** So many blocks before and after the sentence that tells of the council. */
const near = 8

/** What stands under the body's own heading, to the next one: the next body's lines are not its. */
function underHeading(script: Script, at: number): Block[] {
  const below = script.blocks.slice(at + 1, at + 1 + near)
  const next = below.findIndex(({ kind }) => kind === 'heading')
  return next < 0 ? below : below.slice(0, next)
}

export function councilLabelsNear(script: Script, block: Block): CouncilLabels {
  const at = script.blocks.indexOf(block)
  const around =
    block.kind === 'heading'
      ? underHeading(script, at)
      : script.blocks.slice(Math.max(0, at - near), at + near)
  const value = (label: RegExp) => {
    const told = around.find(({ text }) => label.test(text))
    return told ? part(told, label.exec(told.text)![0].length, told.text.length) : null
  }
  const [leads, sits, keeps] = [value(chair), value(members), value(secretariat)]
  const [areMembers] = sentencesOf(value(membersAre) ?? part(block, 0, 0))
  const seats = areMembers ? seatsListed(areMembers.text, true) : []
  return {
    chair: leads ? withoutNames(leads.text, personNamesIn(leads)).replace(/\.$/, '') || null : null,
    seats: sits ? seatsListed(sits.text, true) : seats,
    meetings: value(frequency)?.text ?? null,
    secretariat: keeps ? withoutNames(keeps.text, personNamesIn(keeps)).replace(/\.$/, '') || null : null,
  }
}
