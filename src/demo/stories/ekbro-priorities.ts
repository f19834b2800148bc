import type { PrioritiesStory } from '../seed-priorities.ts'

/** How Ekbro set its priorities before the agreement of 2024. */
export const ekbroPriorities2024: PrioritiesStory = {
  picture: 'Lägesbild 2024',
  title: 'Prioriteringsmöte inför överenskommelsen',
  heldOn: '2023-12-04',
  participants: ['municipality', 'police', 'school'],
  notes: 'Skolan bad om att narkotikan kommer först. Farten vill alla mäta innan något mer bestäms.',
  liaison: 'karim@polisen.example',
  problems: [
    {
      problem: 'Narkotika bland unga',
      scores: [2, 2, 1, 2, 3, 2, 2, 3, 2, 2, 2],
      reasons: { rising: 'Både skolan och polisen ser en ökning.' },
      decision: { prioritised: true, place: 1, reason: 'Det ökar, och följderna är svåra.' },
    },
    {
      problem: 'Höga hastigheter i bostadsområden',
      scores: [2, null, null, 2, 0, 1, 2, 2, 2, 3, 3],
      reasons: { rising: 'Ingen har mätt.' },
      decision: { prioritised: true, place: 2, reason: 'Många har bett om det, och det är lätt att börja.' },
    },
  ],
}

/** How Ekbro set its priorities in 2026. What is only seen by one party came first all the same. */
export const ekbroPriorities2026: PrioritiesStory = {
  picture: 'Lägesbild 2026',
  title: 'Nätverksmöte om prioriteringar 2026',
  heldOn: '2026-01-21',
  participants: ['municipality', 'police', 'school', 'housing', 'ravens'],
  notes:
    'Polisen sade att unga kvinnors otrygghet inte syns i anmälningarna och att det är ett skäl att ta den på allvar, inte att låta bli. Nattvandrarna ville att vägen hem från tåget och centrum ses som en sak.',
  liaison: 'karim@polisen.example',
  problems: [
    {
      problem: 'Unga kvinnors otrygghet i centrum',
      scores: [3, 3, 2, 2, 3, 3, 2, 3, 2, 2, 3],
      reasons: {
        rising: 'Skillnaden mot andra har växt i två enkäter i rad.',
        people: 'Nästan bara kvinnor mellan 16 och 24 år.',
        signal: 'Den som har blivit följd en gång slutar gå ut, och det gör vännerna också.',
        cost: 'Mest är det en fråga om när och var vuxna finns på plats.',
      },
      decision: {
        prioritised: true,
        place: 1,
        reason: 'Det drabbar många, det ökar, och det har länge saknats i det vi gör tillsammans.',
      },
      analysis: {
        patternWho: 'Kvinnor mellan 16 och 24 år som utsätts. De som ropar är oftast män i grupp.',
        patternWhen: 'Fredag och lördag kväll, och vardagar efter sista tåget.',
        patternHow: 'Rop, kommentarer och att bli följd en bit. Sällan något som anmäls.',
        patternWhere: 'Busstorget, gågatan och vägen från stationen.',
        patternExtent:
          'Nära hälften av de unga kvinnorna avstår ofta från att gå ut. Av alla är det var sjätte.',
        triangleOffender: 'Grupper som står kvar på torget när allt har stängt, ofta påverkade av alkohol.',
        triangleTarget: 'Unga kvinnor som går ensamma eller två och två.',
        trianglePlace: 'Torget är stort, dåligt upplyst i kanterna och saknar vuxna efter klockan nio.',
        consequencesSociety: 'Färre ute om kvällen gör centrum tommare och tryggheten sämre för alla.',
        consequencesMental: 'Oro, att ständigt planera sin väg, att sluta med sådant man tycker om.',
        consequencesEconomic: 'Pengar till taxi, och kvällspass som inte kan tas.',
        dwellingTypes: ['flats'],
        contextFactors:
          'Orten blir mindre: biografen och två kaféer har stängt, så färre vuxna rör sig på kvällen. Bilder och rykten sprids på nätet redan samma kväll.',
        protectiveFactors: 'Nattvandrarna, fritidsgårdens tjejkvällar och att de går hem i sällskap.',
        crossBorder: 'Många går i gymnasiet i Tällberga och kommer hem med sista tåget.',
      },
      causes: [
        {
          words: 'Torget är tomt på vuxna efter klockan nio',
          by: 'Kommunens fritidsverksamhet och nattvandrarna',
          below: [
            { words: 'Affärer och kaféer stänger tidigt', by: 'Centrumhandlarna' },
            { words: 'Polisen finns här mest på sommaren', by: 'Lokalpolisområdet' },
          ],
        },
        {
          words: 'Väntan på buss och tåg sker på mörka platser',
          by: 'Väghållaren och trafikbolaget',
          below: [
            { words: 'Hållplatsen ligger bakom stationshuset', by: 'Kommunens planering' },
            { words: 'Lampor lagas först efter flera veckor', by: 'Gata och park' },
          ],
        },
        {
          words: 'Rop och kommentarer ses som skoj',
          by: 'Skolan och fritidsgården',
          below: [
            { words: 'Ingen vuxen säger ifrån när det händer', by: 'Skolan' },
            { words: 'Det som händer sprids på nätet och får skratt', by: 'Skolan och vårdnadshavare' },
          ],
        },
      ],
    },
    {
      problem: 'Narkotika bland unga',
      scores: [2, null, 2, 2, 3, 2, 2, 3, 2, 2, 2],
      reasons: {
        rising: 'Det går inte att säga: polisen har kontrollerat mindre och skolan ser mer.',
        consequences: 'Den som börjar tidigt har svårt att ta sig ur det.',
      },
      decision: {
        prioritised: true,
        place: 2,
        reason: 'Följderna är svåra, och vi vet för lite. Vi följer vad de unga själva svarar.',
      },
      analysis: {
        patternWho: 'Unga mellan 15 och 20 år, fler pojkar än flickor.',
        patternWhen: 'Eftermiddagar efter skolan, och helger.',
        patternHow: 'Beställs i telefonen och lämnas över på några minuter.',
        patternWhere: 'Busstorget, skolans baksida och hemma hos någon.',
        patternExtent: 'Nio av elva verksamheter ser en ökning. Anmälningarna visar färre.',
        triangleOffender: 'Några få som säljer, ofta själva unga.',
        triangleTarget: 'Unga som vill prova eller vill höra till.',
        trianglePlace: 'Platser där ingen vuxen har skäl att vara.',
        consequencesSociety: 'Kostnader för vård, skola och polis, och platser som andra undviker.',
        consequencesMental: 'Sämre hälsa, oro i familjen, svårt att klara skolan.',
        consequencesEconomic: 'Skulder till dem som säljer.',
        dwellingTypes: ['flats', 'detached'],
        contextFactors: 'Få jobb för unga. Många nyanlända familjer känner inte till vart de kan vända sig.',
        protectiveFactors: 'En vuxen som märker det tidigt, och något att göra på eftermiddagen.',
        crossBorder: 'De som säljer rör sig mellan Ekbro, Tällberga och Mossnäs.',
      },
      causes: [
        {
          words: 'Droger är lätta att köpa i telefonen',
          by: 'Polisen',
          below: [
            { words: 'På nätet framställs droger och dopning som ofarliga', by: 'Skolan och vårdnadshavare' },
          ],
        },
        {
          words: 'Det saknas något att göra mellan skolan och kvällen',
          by: 'Kommunens fritidsverksamhet',
          below: [{ words: 'Föreningarna saknar ledare', by: 'Föreningarna' }],
        },
        { words: 'Hjälpen kommer sent', by: 'Socialtjänsten och vården' },
      ],
    },
    {
      problem: 'Mörka gångvägar mellan stationen och Björkhagen',
      scores: [3, 1, 1, 3, 1, 2, 3, 2, 3, 3, 2],
      reasons: { influence: 'Lampor och röjning är vårt eget ansvar.' },
      decision: {
        prioritised: true,
        place: 3,
        reason: 'Många berörs, och det går att göra något redan i år.',
      },
    },
    {
      problem: 'Buskörning runt Åbacken',
      scores: [2, 2, 1, 3, 2, 2, 2, 2, 2, 2, 2],
      reasons: { places: 'Nästan allt sker på två gator.' },
      decision: {
        prioritised: true,
        place: 4,
        reason: 'Det är samlat till en plats och en grupp, och fritidsgården har ett förslag.',
      },
    },
    {
      problem: 'Stölder i centrum och vid stationen',
      scores: [2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 2],
      decision: {
        prioritised: false,
        place: null,
        reason: 'Handlarna börjar anmäla gemensamt. Vi ser på det igen när vi vet hur många stölder det är.',
      },
    },
    {
      problem: 'Höga hastigheter vid Norra sjön',
      scores: [2, 0, 1, 3, 0, 1, 1, 2, 2, 3, 3],
      reasons: { rising: 'Lika vid alla mätningar.' },
      decision: {
        prioritised: false,
        place: null,
        reason: 'Kommunen sätter upp en fartvisare utan att det behöver stå i överenskommelsen.',
      },
    },
  ],
}
