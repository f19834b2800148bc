import type { DocumentStory } from '../seed-document.ts'

/** How Ekbro wrote down its first picture, the ground of the agreement. */
export const ekbroDocument2024: DocumentStory = {
  picture: 'Lägesbild 2024',
  frozenOn: '2023-12-05',
  reason: 'Inför samverkansöverenskommelsen som gäller från 2024.',
  chapters: {
    summary: {
      words:
        'Två saker kommer först: narkotika bland unga och farten i bostadsområdena. Båda märks i hela kommunen, och båda kan kommun och polis göra något åt tillsammans.',
    },
    method: {
      words:
        'Lägesbilden bygger på anmälda brott, skolans enkät, en dialog med medarbetare och ett öppet möte.',
      sources: 'Brottsstatistik från Brå, skolenkäten och anteckningar från möten. Ingen egen enkät gjordes.',
      limits: 'De som inte kommer på möten har inte hörts.',
      consequenceOfLimits: 'Unga vuxna och de som arbetar kvällar syns mindre än de borde.',
    },
    place: {
      words:
        'Ekbro har 14 200 invånare. Var tredje som arbetar pendlar med tåg. Befolkningen har varit ungefär lika stor i tio år, men blir äldre.',
    },
    'reported-crime': {
      words:
        'Anmälda brott per 1 000 invånare ligger under länets. Narkotikabrotten ökade från 61 till 84 mellan 2021 och 2022. Siffran följer hur mycket polisen kontrollerar.',
      limits: 'Det som inte anmäls syns inte.',
    },
  },
  offices: { municipality: 'Kommundirektör', police: 'Lokalpolisområdeschef' },
}

/** How Ekbro wrote down its second picture, with what the first had missed. */
export const ekbroDocument2026: DocumentStory = {
  picture: 'Lägesbild 2026',
  frozenOn: '2026-01-26',
  reason: 'Inför att åtgärderna för 2026 läggs fast.',
  chapters: {
    summary: {
      words:
        'Unga kvinnor är otrygga i centrum, och det har länge saknats i bilden. Vägen hem från tåget hänger ihop med det. Narkotikan finns kvar och ser annorlunda ut än för två år sedan.',
      whyChosen: 'Det här är vad parterna enades om vid nätverksmötet i januari.',
    },
    method: {
      words:
        'Den här gången har även samarbetspartner hörts: nattvandrarna, bostadsbolaget och handlarna. Varje part skrev först sin egen bild. Sedan vägdes bilderna samman.',
      sources:
        'Enkät till invånare, dialog med medarbetare, öppet möte, anmälda brott och två nätverk. Enskilda inlägg på nätet valdes bort.',
      limits: 'Enkäten besvarades av färre unga män än av andra.',
      consequenceOfLimits: 'Vad unga män är rädda för vet vi mindre om.',
    },
    place: {
      words:
        'Ekbro har 14 100 invånare. Biografen och flera kaféer har stängt, och färre vuxna rör sig i centrum på kvällen. Gymnasiet ligger i Tällberga, och många kommer hem med sista tåget.',
    },
    'reported-crime': {
      words:
        'Anmälda brott är färre än för två år sedan.\n\n- Narkotikabrotten är färre, eftersom kontrollerna har varit färre.\n- Stölderna vid stationen är lika många som förut.\n- Butikernas egna siffror är högre än de anmälda.',
      sources: 'Brås statistik över anmälda brott, och handlarnas egen räkning.',
      limits: 'Anmälda brott säger hur många som anmäls, inte hur många som begås.',
    },
    safety: {
      words:
        'De flesta känner sig trygga där de bor. I centrum på kvällen är det annorlunda, mest för kvinnor mellan 16 och 24 år.',
      sources: 'Kommunens enkät. Den nationella undersökningen har för få svar härifrån.',
    },
    'young-people': {
      words:
        'Skolan ser att frånvaron börjar tidigare. Fritidsgården har fler besökare på fredagar men når få flickor över 15 år.',
      visibility: 'partners',
    },
    'close-relationships': {
      words:
        'Våld i nära relationer berättas här bara för hela kommunen och i text. Fler söker stöd tidigt sedan mottagningen började ta emot utan tid.',
    },
    needs: {
      words:
        'Vuxna på plats i centrum efter klockan nio, bättre ljus på vägen från stationen, och en gemensam kunskap om vem man ringer.',
    },
  },
  offices: { municipality: 'Kommundirektör', police: 'Lokalpolisområdeschef' },
}
