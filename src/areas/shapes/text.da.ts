import type { ShapesText } from './text.sv.ts'

const personalData = 'Her står noget, der peger på en bestemt person. Slet det.'

export const da: ShapesText = {
  title: 'Kort og grænser',
  lead: 'Grænserne afgør, hvilket område en hændelse tæller med i. Mangler en grænse, tæller hændelserne kun med i området ovenover.',
  none: 'Ingen områder har en grænse endnu. Indlæs en fil, overtag et område fra listen, eller skriv hjørnerne ind.',
  map: {
    title: (name) => `Områder i ${name}`,
    description: (count) =>
      `Kortet viser grænserne for ${count} ${count === '1' ? 'område' : 'områder'}. Numrene står i tabellen.`,
  },
  table: {
    caption: 'Områderne på kortet',
    heads: ['Område', 'Nummer', 'Areal', 'Grænsen', 'Kilde', 'Ret'],
    size: (kilometres) => `${kilometres} km²`,
    always: 'har altid gået sådan, så vidt I ved',
    since: (day) => `går sådan fra ${day}`,
    until: (day) => `går anderledes fra ${day}`,
    missing: 'ingen grænse endnu',
    draw: 'Skriv grænsen ind',
    change: 'Ret grænsen',
  },
  changesHead: 'Grænser, der er flyttet',
  changes:
    'Tal før og efter sådan en dag gælder ikke det samme stykke jord og skal ikke sammenlignes, uden at det siges.',
  change: (area, day) => `${area}: grænsen blev ændret ${day}.`,
  notesHead: 'Se efter',
  notes: {
    overlaps: (area, other, share) =>
      `Omkring ${share} af ${area} ligger også i ${other}. En hændelse der tæller kun med i det mindste område.`,
    'outside-parent': (area, other, share) =>
      `Omkring ${share} af ${area} ligger uden for ${other}, som det skal høre til.`,
  },
  percent: (number) => `${number} %`,
  takenIn: (drawn, unchanged) =>
    `${drawn === 1 ? 'Én grænse er indlæst' : `${drawn} grænser er indlæst`}.${unchanged > 0 ? ` ${unchanged} fandtes allerede magen til og blev ikke indlæst igen.` : ''}`,
  attributions: (sources) => `Kilder til grænserne: ${sources}`,
  upload: {
    link: 'Indlæs grænser fra en fil',
    title: 'Indlæs grænser',
    lead: 'Bed kommunens GIS-afdeling om områderne som GeoJSON. Områderne genkendes på navn eller kode. Intet gemmes, før I har set, hvad filen indeholder.',
    file: 'Hvilken fil?',
    fileHelp: 'GeoJSON, højst 10 MB. Grader (WGS 84), ETRS89/UTM 32 og SWEREF 99 TM kan læses.',
    do: 'Læs filen',
    missing: 'Vælg en fil.',
    problems: {
      tooLarge: 'Filen er større end 10 MB. Bed om en enklere udgave, eller kun om jeres egne områder.',
      notJson:
        'Filen er ikke GeoJSON. Den skal ende på .geojson eller .json. En Shapefile skal først laves om.',
      notGeoJson: 'Filen er JSON, men ikke GeoJSON. Bed om en FeatureCollection.',
      noAreas: 'Filen indeholder ingen flader, kun punkter eller linjer. Bed om områderne som polygoner.',
      otherGrid:
        'Filen bruger et koordinatsystem, der ikke kan læses her. Bed om grader (WGS 84), ETRS89/UTM 32 eller SWEREF 99 TM.',
    },
  },
  look: {
    title: 'Det indeholder filen',
    written: {
      degrees: '',
      swapped:
        'Filen skriver breddegrad før længdegrad, omvendt af GeoJSON. Den er læst, så områderne ligger rigtigt. Se efter på kortet.',
      3006: 'Filen er skrevet i SWEREF 99 TM og er regnet om til grader.',
      25832: 'Filen er skrevet i ETRS89/UTM zone 32 og er regnet om til grader.',
    },
    found: (matched, all) => `${matched} af jeres ${all} områder findes i filen.`,
    caption: 'Områder, som filen kender',
    heads: ['Område', 'Areal', 'Hjørner', 'Godt at vide'],
    good: 'kan indlæses',
    same: 'samme grænse, som I allerede har',
    replaces: 'erstatter en anden grænse, som bliver i historikken',
    pieces: (count) => `tegnet i ${count} dele, der lægges sammen`,
    crossing: (place) =>
      `grænsen krydser eller rører sig selv ved ${place}. Den kan indlæses alligevel, men se på den`,
    empty: (count) =>
      count === '1' ? 'én del uden areal er udeladt' : `${count} dele uden areal er udeladt`,
    problems: {
      tooFewCorners: 'indlæses ikke: grænsen omslutter intet areal',
      tooManyCorners: 'indlæses ikke: flere end 20.000 hjørner. Bed om en enklere grænse',
      outside: 'indlæses ikke: hjørnerne ligger uden for Sverige og Danmark',
      twice:
        'indlæses ikke: filen har flere forskellige områder med det navn. Skriv områdets kode ind hos jer, så kan de kendes fra hinanden',
    },
    missing: (names) => `Findes ikke i filen: ${names}.`,
    unmatched: (count, names) =>
      count === '1'
        ? `Ét område i filen er ikke jeres og indlæses ikke: ${names}.`
        : `${count} områder i filen er ikke jeres og indlæses ikke, for eksempel ${names}.`,
    nothing: 'Filen indeholder ingen af jeres områder. Se efter, om navnene eller koderne er de samme.',
    do: 'Indlæs grænserne',
  },
  drawing: {
    title: (area) => `Grænsen for ${area}`,
    lead: 'Skriv ét hjørne på hver linje, i rækkefølge rundt om området. Koordinaterne kan kopieres fra de fleste kort på nettet.',
    leadMap: 'Hjørnerne kan også peges ud på kortet.',
    corners: 'Hvor er hjørnerne? Ét på hver linje: breddegrad, længdegrad.',
    cornersHelp: 'For eksempel 56.1629, 10.2039. En tom linje begynder en ny del, for eksempel en ø.',
    tooMany:
      'Den nuværende grænse har for mange hjørner eller huller til at blive rettet her. Det, der skrives her, erstatter den helt.',
    undo: 'Fjern det seneste hjørne',
    source: 'Hvor kommer grænsen fra?',
    sourceHelp: 'For eksempel kommunens GIS-afdeling eller Tegnet på et møde.',
    holdsFrom: 'Er grænsen flyttet? Fra hvilken dag?',
    holdsFromHelp:
      'Lad feltet stå tomt, hvis den altid har gået sådan. En dag betyder, at tal før og efter ikke gælder det samme stykke jord.',
    do: 'Gem grænsen',
    problems: {
      missing: () => 'Skriv mindst tre hjørner.',
      noCorner: (line, words) =>
        `Linje ${line}, »${words}«, er ikke et hjørne. Skriv den som 56.1629, 10.2039.`,
      outside: (line, words) => `Linje ${line}, »${words}«, ligger uden for Sverige og Danmark.`,
      tooFewCorners: () => 'En grænse har brug for mindst tre forskellige hjørner.',
      tooManyCorners: () => 'Der er flere end 20.000 linjer. Indlæs en fil i stedet.',
      crosses: () =>
        'Grænsen krydser sig selv. Skriv hjørnerne i den rækkefølge, de kommer rundt om området.',
    },
    sourceProblems: {
      missing: 'Skriv, hvor grænsen kommer fra.',
      'too-long': 'Skriv højst 200 tegn.',
      'personal-data': personalData,
    },
  },
}
