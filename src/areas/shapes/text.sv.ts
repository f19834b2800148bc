import type { CornersProblem } from './corners.rules.ts'
import type { OutlineFileProblem, ShapeProblem, Written } from './geojson.rules.ts'

const personalData = 'Här står något som pekar ut en person. Ta bort det.'

export const sv = {
  title: 'Karta och gränser',
  lead: 'Gränserna avgör vilket område en händelse räknas till. Saknas en gräns räknas händelserna bara till området ovanför.',
  none: 'Inget område har någon gräns än. Läs in en fil, ta över ett område från listan eller skriv in hörnen.',
  map: {
    title: (name: string) => `Områden i ${name}`,
    description: (count: string) =>
      `Kartan visar gränserna för ${count} ${count === '1' ? 'område' : 'områden'}. Numren står i tabellen.`,
  },
  table: {
    caption: 'Områdena på kartan',
    heads: ['Område', 'Nummer', 'Yta', 'Gränsen', 'Källa', 'Ändra'],
    size: (kilometres: string) => `${kilometres} km²`,
    always: 'har alltid gått så här, så vitt ni vet',
    since: (day: string) => `går så här från ${day}`,
    until: (day: string) => `går annorlunda från ${day}`,
    missing: 'ingen gräns än',
    draw: 'Skriv in gränsen',
    change: 'Ändra gränsen',
  },
  changesHead: 'Gränser som har flyttats',
  changes: 'Siffror före och efter en sådan dag gäller olika mark och ska inte jämföras utan att det sägs.',
  change: (area: string, day: string) => `${area}: gränsen ändrades ${day}.`,
  notesHead: 'Att kontrollera',
  notes: {
    overlaps: (area: string, other: string, share: string) =>
      `Ungefär ${share} av ${area} ligger också i ${other}. En händelse där räknas bara till det mindre området.`,
    'outside-parent': (area: string, other: string, share: string) =>
      `Ungefär ${share} av ${area} ligger utanför ${other}, som det ska höra till.`,
  },
  percent: (number: string) => `${number} %`,
  takenIn: (drawn: number, unchanged: number) =>
    `${drawn === 1 ? 'En gräns är inläst' : `${drawn} gränser är inlästa`}.${unchanged > 0 ? ` ${unchanged} fanns redan likadana och lästes inte in en gång till.` : ''}`,
  attributions: (sources: string) => `Källor till gränserna: ${sources}`,
  upload: {
    link: 'Läs in gränser från en fil',
    title: 'Läs in gränser',
    lead: 'Be kommunens kart- eller GIS-funktion om områdena som GeoJSON. Områdena känns igen på namn eller kod. Inget sparas förrän ni har sett vad filen innehåller.',
    file: 'Vilken fil?',
    fileHelp: 'GeoJSON, högst 10 MB. Grader (WGS 84), SWEREF 99 TM och ETRS89/UTM 32 går bra.',
    do: 'Läs filen',
    missing: 'Välj en fil.',
    problems: {
      tooLarge: 'Filen är större än 10 MB. Be om en enklare version, eller bara om era egna områden.',
      notJson:
        'Filen är ingen GeoJSON. Den ska sluta på .geojson eller .json. En Shapefile behöver först göras om.',
      notGeoJson: 'Filen är JSON men ingen GeoJSON. Be om en FeatureCollection.',
      noAreas: 'Filen innehåller inga ytor, bara punkter eller linjer. Be om områdena som polygoner.',
      otherGrid:
        'Filen använder ett koordinatsystem som inte läses här. Be om grader (WGS 84), SWEREF 99 TM eller ETRS89/UTM 32.',
    } satisfies Record<OutlineFileProblem, string>,
  },
  look: {
    title: 'Vad filen innehåller',
    written: {
      degrees: '',
      swapped:
        'Filen skriver latitud före longitud, tvärtemot GeoJSON. Den har lästs så att områdena hamnar rätt. Kontrollera kartan.',
      3006: 'Filen är skriven i SWEREF 99 TM och har räknats om till grader.',
      25832: 'Filen är skriven i ETRS89/UTM zon 32 och har räknats om till grader.',
    } satisfies Record<Written, string>,
    found: (matched: string, all: string) => `${matched} av era ${all} områden finns i filen.`,
    caption: 'Områden som filen känner till',
    heads: ['Område', 'Yta', 'Hörn', 'Att veta'],
    good: 'kan läsas in',
    same: 'samma gräns som ni redan har',
    replaces: 'ersätter en annan gräns, som finns kvar i historiken',
    pieces: (count: string) => `ritat i ${count} delar som läggs ihop`,
    crossing: (place: string) =>
      `gränsen korsar eller rör vid sig själv vid ${place}. Den kan läsas in ändå, men titta på den`,
    empty: (count: string) =>
      count === '1' ? 'en del utan yta är borttagen' : `${count} delar utan yta är borttagna`,
    problems: {
      tooFewCorners: 'läses inte in: gränsen omsluter ingen yta',
      tooManyCorners: 'läses inte in: fler än 20 000 hörn. Be om en enklare gräns',
      outside: 'läses inte in: hörnen ligger utanför Sverige och Danmark',
      twice:
        'läses inte in: filen har flera olika områden med det namnet. Skriv in områdets kod hos er, så går det att skilja dem åt',
    } satisfies Record<ShapeProblem | 'twice', string>,
    missing: (names: string) => `Finns inte i filen: ${names}.`,
    unmatched: (count: string, names: string) =>
      count === '1'
        ? `Ett område i filen är inget av era och läses inte in: ${names}.`
        : `${count} områden i filen är inget av era och läses inte in, till exempel ${names}.`,
    nothing: 'Filen innehåller inget av era områden. Kontrollera att namnen eller koderna är desamma.',
    do: 'Läs in gränserna',
  },
  drawing: {
    title: (area: string) => `Gränsen för ${area}`,
    lead: 'Skriv ett hörn på varje rad, i ordning runt området. Koordinaterna går att kopiera från de flesta kartor på nätet.',
    leadMap: 'Det går också att peka ut hörnen på kartan.',
    corners: 'Var är hörnen? Ett på varje rad: latitud, longitud.',
    cornersHelp: 'Till exempel 59.3293, 18.0686. En tom rad börjar en ny del, som en ö.',
    tooMany:
      'Den nuvarande gränsen har för många hörn eller hål för att ändras här. Det som skrivs här ersätter den helt.',
    undo: 'Ta bort det senaste hörnet',
    source: 'Varifrån kommer gränsen?',
    sourceHelp: 'Till exempel kommunens GIS-funktion, eller Ritad på möte.',
    holdsFrom: 'Har gränsen flyttats? Från vilken dag?',
    holdsFromHelp:
      'Lämna tomt om den alltid har gått så här. En dag betyder att siffror före och efter gäller olika mark.',
    do: 'Spara gränsen',
    problems: {
      missing: () => 'Skriv minst tre hörn.',
      noCorner: (line: number, words: string) =>
        `Rad ${line}, ”${words}”, är inget hörn. Skriv den som 59.3293, 18.0686.`,
      outside: (line: number, words: string) =>
        `Rad ${line}, ”${words}”, ligger utanför Sverige och Danmark.`,
      tooFewCorners: () => 'En gräns behöver minst tre olika hörn.',
      tooManyCorners: () => 'Det är fler än 20 000 rader. Läs in en fil i stället.',
      crosses: () => 'Gränsen korsar sig själv. Skriv hörnen i den ordning de kommer runt området.',
    } satisfies Record<CornersProblem['code'], (line: number, words: string) => string>,
    sourceProblems: {
      missing: 'Skriv varifrån gränsen kommer.',
      'too-long': 'Skriv högst 200 tecken.',
      'personal-data': personalData,
    },
  },
}
export type ShapesText = typeof sv
