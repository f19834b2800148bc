import type { VoiceStory } from '../dialogue-story.ts'

/** How a round of an invented survey went: how many answered, how safe and how trusting they were, and what some wrote. */
export type RoundStory = {
  answered: number
  /** The share that feels safe after dark, and the share that trusts the work. */
  safe: number
  trusts: number
  written: VoiceStory[]
}

/** By the word of the survey's address. The trust grows so that chance does not explain it, the safety less. */
export const surveyRounds: Record<string, RoundStory> = {
  'trygg-i-ekbro-2024': {
    answered: 214,
    safe: 0.52,
    trusts: 0.38,
    written: [
      ['dark-paths', 'Gångvägen bakom skolan är kolsvart från oktober till mars'],
      ['dark-paths', 'Lampan vid tunneln har varit trasig hela hösten'],
      ['dark-paths', 'Klipp buskarna längs cykelvägen så att man ser vem som kommer'],
      ['mopeds', 'Mopeder kör på gångvägarna varje kväll'],
      ['mopeds', 'A-traktorer som varvar på parkeringen efter tio'],
      ['young-in-centre', 'Ungdomarna har ingenstans att vara när biblioteket stänger'],
      ['young-in-centre', 'Det behövs vuxna på torget på fredagskvällarna'],
      ['young-women-unsafe', 'Jag går omvägar hem från bussen för att slippa gänget vid kiosken'],
      ['young-women-unsafe', 'Tjejer får kommentarer ropade efter sig vid stationen'],
      ['young-women-unsafe', 'Min dotter ringer alltid hem när hon går från träningen'],
      ['speeding', 'Det körs alldeles för fort förbi förskolan'],
      ['speeding', 'Sätt upp en hastighetsskylt på infarten'],
    ],
  },
  'trygg-i-ekbro-2025': {
    answered: 243,
    safe: 0.58,
    trusts: 0.55,
    written: [
      ['dark-paths', 'Bättre sedan lamporna byttes, men vid kolonilotterna är det fortfarande mörkt'],
      ['dark-paths', 'Det saknas belysning mellan busshållplatsen och centrum'],
      ['mopeds', 'Lugnare med mopeder i somras, nu har de kommit tillbaka'],
      ['mopeds', 'Grindar på gångvägen skulle hjälpa mot mopederna'],
      ['young-in-centre', 'Bra att fältarna är ute, men de borde vara det även på lördagar'],
      ['young-in-centre', 'Stökigt utanför mataffären när skolan slutar'],
      ['young-women-unsafe', 'Jag tar inte sista bussen längre, det är för obehagligt på stationen'],
      ['young-women-unsafe', 'Vakter på stationen sent vore bra för oss som är unga och går ensamma'],
      ['young-women-unsafe', 'Killar följer efter en från centrum, och ingen vuxen syns till'],
      ['young-women-unsafe', 'Som ung tjej känns det tryggare i grupp, ensam går jag inte ut'],
      ['speeding', 'Farten på genomfarten har inte blivit bättre'],
      ['speeding', 'Polisen borde stå vid skolan på morgnarna'],
    ],
  },
  'trygg-i-ekbro-2026': { answered: 31, safe: 0.6, trusts: 0.56, written: [] },
  'tryg-2025': {
    answered: 96,
    safe: 0.7,
    trusts: 0.5,
    written: [
      ['dark-paths', 'Der er mørkt på stien ned til havnen'],
      ['dark-paths', 'Der mangler lys ved busstoppestedet'],
      ['mopeds', 'Knallerter kører på fortovet om aftenen'],
      ['speeding', 'Bilerne kører for hurtigt gennem byen om sommeren'],
    ],
  },
}
