import type { Role } from './heading-words.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import type { ChannelKind, ChannelRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import { blocksUnder, type Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

// Words for channels; a name of its own ("Norrbladet") counts by its ending.
const words: [ChannelKind, string][] = [
  [
    'website',
    String.raw`hemsid(?:a|an|or|orna)|webbplats(?:er|en|erna)?|webbsid(?:a|an|or)|webben|hjemmesid(?:e|er|en|erne)|websted(?:er)?|nettsid(?:e|er|ene)|(?:www\.)?[\p{L}\d-]{2,40}\.(?:se|dk|no)`,
  ],
  [
    'socialMedia',
    'sociala medier|sociale medi(?:er|a)|Facebook(?:-?(?:sid(?:a|an|or|e|en|er)|grupp(?:en)?|gruppe))?|Instagram|LinkedIn|Nextdoor',
  ],
  [
    'localPaper',
    String.raw`\p{Lu}[\p{L}-]*(?:bladet|-?nytt|posten|tidningen|avisen|tidende)|(?<=(?:lokaltidningen|ortstidningen|lokalavisen|ugeavisen)\s)(?-i:\p{Lu})[\p{L}-]+|lokaltidning(?:en|ar|arna)?|(?:boende|hyresgäst|medlems|personal|invånar)tidning(?:en|ar)?|beboerblad(?:et)?|kommuntidning(?:en)?|informationsblad(?:et)?|hushållsblad(?:et)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Avis|Folkeblad|Tidning|Allehanda)|tidningen \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}?(?=[.,;]|$)|lokalavis(?:en|er|erne)?|ugeavis(?:en|er)?|lokalpress(?:en)?`,
  ],
  [
    'press',
    'pressmeddeland(?:e|en)|pressmeddelelse(?:r)?|presskonferens(?:er)?|pressemøde(?:r)?|lokala medier|lokale medier|medierna|pressen',
  ],
  ['newsletter', String.raw`(?:(?-i:\p{Lu})[\p{L}]*-)?(?:nyhetsbrev(?:et)?|nyhedsbrev(?:e|et)?)`],
  ['internal', 'intranät(?:et|en)?|intranet(?:tet)?|internt'],
  [
    'meeting',
    'öppna möten|öppet möte|åbent møde|åbne møder|boendemöten?|informationsmöten|medborgarmöten|borgermøde(?:r)?|offentlige møder',
  ],
  [
    'print',
    'affisch(?:er|ering)?|skilte?|skyltar?|anslagstavl(?:a|an|or)|opslagstavle[nr]?|klistermærker|broschyr(?:er)?|folder(?:s|ar|e)?|flyers?|plakat(?:er)?|infoskärmar|informationsskärmar|infoskærme',
  ],
  ['mail', 'e-?post(?:utskick)?|sms|e-?mail|e-?boks|(?-i:Aula)(?![-.])'],
  ['radio', 'lokalradio(?:n|en)?|närradio(?:n)?'],
]
const owned = String.raw`(?:(?<owners>(?:\p{L}+s(?:\s\p{L}+s)?,?\s(?:(?:och|og|samt|respektive)\s)?){1,3}))?`
const endsAsChannel = new RegExp(`\\s(?:${words.map(([, pattern]) => pattern).join('|')})$`, 'iu')
const patterns = words.map(([kind, pattern]) => ({
  kind,
  pattern: new RegExp(String.raw`(?<![\p{L}-])${owned}(?<channel>${pattern})(?![\p{L}-])`, 'giu'),
}))
const tells =
  /kommunicer|kommuniker|informer|informationen|lägga ut information|redovis|publicer|offentliggør|sprids?(?!\p{L})|formidle|läggas? ut|berättar|fortæller|finns på|kan läsas|omtal(?:es|as)|annons|sættes op|sendes ud|skickas ut|sätts upp|\.(?:se|dk|no)(?![\p{L}])/iu
const notTold: Role[] = ['specialEfforts', 'continuedEfforts', 'background', 'focusAreas', 'references']

/** Where the parties tell what they do: each owner's website is a channel of its own. */
export function channelsOf(script: Script, sections: Section[]): ChannelRead[] {
  const under = blocksUnder(sections, 'communication').flatMap((block) => sentencesOf(block))
  const found = under.flatMap((sentence) => channelsIn(script, sentence, 0.9))
  if (found.length > 0) return withoutUnowned(proposedOnce(found))
  const anywhere = sections
    .filter((section) => !(section.under && notTold.includes(section.under)))
    .flatMap((section) => section.blocks)
    .flatMap((block) => sentencesOf(block))
    .filter((sentence) => tells.test(sentence.text))
  return withoutUnowned(proposedOnce(anywhere.flatMap((sentence) => channelsIn(script, sentence, 0.6))))
}

function channelsIn(script: Script, sentence: Passage, sure: number): ChannelRead[] {
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const channel = match.groups?.channel ?? match[0]
      // A paper's own name has a capital letter; the pattern is read without regard to case.
      if (
        kind === 'localPaper' &&
        /(?:bladet|nytt|posten|tidningen|avisen|tidende)$|^tidningen /i.test(channel) &&
        !isNamed(channel)
      )
        return []
      // "lokaltidningen Ådalsbladet": the name follows, and is the channel.
      const after = sentence.text.slice(match.index + match[0].length)
      if (commonPaper.test(channel) && /^\s\p{Lu}/u.test(after)) return []
      const named = kind === 'localPaper' ? paperName(match[0], channel) : channel
      const owners = named === channel ? ownersOf(match.groups?.owners) : []
      const before = owners[0] ? match[0].indexOf(owners[0]) : match[0].length - named.length
      const from = match.index + before
      const passage = part(sentence, from, match.index + match[0].length)
      return (owners.length > 0 ? owners : [null]).map((owner) => ({
        place: passage.from,
        key: keyOf(
          'channel',
          `${owner ?? ''} ${kind === 'website' && !channel.includes('.') ? 'website' : channel}`,
        ),
        ...quote(script, passage),
        sure,
        name: owner ? `${owner} ${channel}` : named,
        channelKind: kind,
        owner,
        toAllHouseholds:
          kind === 'localPaper' && /alla hushåll|samtliga hushåll|alle husstande/i.test(sentence.text),
      }))
    }),
  )
  return found.sort((one, other) => one.place - other.place).map(({ place: _, ...channel }) => channel)
}

const commonPaper = /^(?:lokaltidningen|ortstidningen|lokalavisen|ugeavisen)$/i

/** "Fyns Amts Avis": the genitive before it is a part of a paper's name. */
function paperName(words: string, channel: string): string {
  return /^\p{Lu}/u.test(words) && / (?:Avis|Folkeblad|Tidning|Allehanda)$/.test(channel) ? words : channel
}

function isNamed(channel: string): boolean {
  return /^\p{Lu}|^tidningen \p{Lu}/u.test(channel) || /^(?:kommun|informations|hushålls|lokal)/.test(channel)
}

const ownerWord =
  /^(?:polis|politi|kommun|region|part|lokalpolisområde|myndighet|bolag|förening|boligselskab|\p{Lu})/u

function ownersOf(words: string | undefined): string[] {
  const owners = (words ?? '').split(/,\s*|\s(?:och|og|samt|respektive)\s/).map((owner) => owner.trim())
  // "kommunens webbplats, polisens sociala medier": the first is a channel of its own.
  return owners.filter((owner) => ownerWord.test(owner) && /s$/.test(owner) && !endsAsChannel.test(owner))
}

/** "hemsidor" beside "kommunens och polisens hemsidor" is no further channel. */
function withoutUnowned(channels: ChannelRead[]): ChannelRead[] {
  return channels.filter(
    (channel) =>
      channel.owner !== null ||
      channel.name.includes('.') ||
      !channels.some((other) => other.channelKind === channel.channelKind && other.owner !== null),
  )
}
