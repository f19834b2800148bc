import type { PatternsText } from './text.sv.ts'

export const da: PatternsText = {
  title: 'Mønstre i anmeldt kriminalitet',
  lead: 'Hvornår og hvor det sker, om det sker igen i nærheden, og hvad der er usædvanligt lige nu. Alt bygger på anmeldelser: det, der ikke anmeldes, ses ikke her.',
  pages: {
    when: { title: 'Hvornår det sker', lead: 'Timer, ugedage og årstider.' },
    nightlife: { title: 'Vold i nattelivet', lead: 'Aftener og nætter i byen, sted for sted.' },
    where: { title: 'Hvor det sker', lead: 'Hvilke områder og boliger der skiller sig sikkert ud.' },
    again: {
      title: 'Sker det igen i nærheden?',
      lead: 'Hvor hurtigt og hvor langt råd til naboer bør nå ud.',
    },
    unusual: {
      title: 'Usædvanligt lige nu',
      lead: 'Det, der afviger fra samme måned i tidligere år.',
    },
    first: {
      title: 'Hvor skal vi begynde?',
      lead: 'Områder til vandringer, runder og ruter, med begrundelse.',
    },
  },
  kind: 'Forbrydelse',
  show: 'Vis',
  ruleHead: 'Sådan er det regnet ud',
  kindHead: (kind) => `Det gælder ${kind}.`,
  span: (first, last) => `Hele måneder fra ${first} til ${last}.`,
  noEvents:
    'Der er ikke indlæst hændelser med tid og sted. Månedstal er ikke nok her: indlæs en fil med en linje for hver anmeldelse.',
  noCounts: 'Der er ikke indlæst tal for områder endnu.',
  leftOutKinds:
    'Overtrædelser, der afhænger af, hvor meget politiet kontrollerer, er ikke med: der viser et mønster, hvor nogen har kontrolleret. Følsomme sager er heller ikke med.',
  varies: (times) =>
    `Månederne svinger ${times} gange så meget, som tilfældigheder giver, fordi forbrydelser kommer i serier. Derfor skal der mere til, før noget kaldes sikkert.`,
  whole: 'hele partnerskabet',
  unplaced: (count) => `${count} er ikke ført til noget område.`,
  when: {
    told: {
      none: 'Ingen anmeldelse har et kendt tidspunkt. Det kan ikke siges, hvornår det sker.',
      tooFew: (known) => `Kun ${known} har et kendt tidspunkt. Det er for få til at sige, hvornår det sker.`,
      even: (known) =>
        `Ingen tid på døgnet og ingen ugedag skiller sig sikkert ud (${known} med kendt tidspunkt).`,
    },
    part: ({ first, other, percent }, from, to, expected) =>
      `Flere, end tilfældigheder giver, sker kl. ${from}–${to}: omkring ${first} af ${other} med kendt tidspunkt${percent ? ` (${percent})` : ''}. Hvis alle timer var ens, havde det været ${expected}.`,
    days: (days, expected) =>
      `Dage med sikkert flere end andre: ${days}. Hvis alle dage var ens, havde det været ${expected} på hver.`,
    day: (day, count) => `${day} (omkring ${count})`,
    known: (events, known, vague, untold) =>
      `Af ${events} anmeldte har ${known} et tidspunkt, der er kendt inden for et døgn. ${vague} er kun kendt inden for nogle dage, og ${untold} har intet tidspunkt, der kan bruges.`,
    pictureHead: 'Ugens timer',
    pictureTold: (most) =>
      `Syv rækker, mandag til søndag, og 24 kolonner, en for hver time. Jo mørkere, jo flere; mørkest er ${most}.`,
    tableHead: 'Antal, fordelt over den tid, hvor det kan være sket',
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    weekday: 'Dag',
    seasonHead: 'Årstiderne',
    seasonTable: 'Anmeldte, årstid for årstid',
    seasonHeads: ['Årstid', 'Anmeldte', 'Dage', 'For hver 30 dage'],
    seasons: {
      winter: 'vinter (december–februar)',
      spring: 'forår (marts–maj)',
      summer: 'sommer (juni–august)',
      autumn: 'efterår (september–november)',
    },
    dark: {
      notComparable: () => 'Tallene dækker ikke både det mørke og det lyse halvår.',
      tooFew: ({ first, other }) =>
        `${first} anmeldte i det mørke halvår (oktober–marts) og ${other} i det lyse: for få til at sammenligne.`,
      aboutTheSame: ({ first, other }) =>
        `Omtrent lige mange i det mørke halvår (oktober–marts) som i det lyse: ${first} og ${other}.`,
      rose: ({ first, other, percent }) =>
        `Sikkert flere i det mørke halvår (oktober–marts) end i det lyse: ${first} mod ${other}${percent ? ` (${percent} regnet pr. dag)` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Sikkert færre i det mørke halvår (oktober–marts) end i det lyse: ${first} mod ${other}${percent ? ` (${percent} regnet pr. dag)` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} i det mørke halvår (oktober–marts) og ${other} i det lyse. Forskellen er ikke større, end hvad tilfældigheder kan give.`,
    },
    rule: 'Den, der kommer hjem til et indbrud, ved sjældent, hvornår det skete. Hver anmeldelse fordeles derfor jævnt over den tid, hvor det kan være sket. Om en tid på døgnet eller en ugedag skiller sig ud, prøves kun på det, der er kendt inden for et døgn, alle tider og dage sammen, så tilfældigheder sjældent udpeger nogen.',
  },
  nightlife: {
    told: (count, known) =>
      `${count} af ${known} anmeldte voldssager med kendt tidspunkt skete, mens folk er i byen: torsdag, fredag og lørdag kl. 22–05.`,
    none: 'Der er ikke indlæst voldssager med kendt tidspunkt.',
    placesHead: (since) => `Sted for sted, tolv måneder fra ${since}`,
    placeHeads: ['Sted', 'Tolv måneder før', 'Seneste tolv måneder', 'Hvad det siger'],
    verdicts: {
      notComparable: 'kan ikke sammenlignes',
      tooFew: 'for få til at sige noget',
      aboutTheSame: 'omtrent det samme',
      fell: 'er faldet',
      rose: 'er steget',
      noClearChange: 'ingen sikker ændring',
    },
    oneYear: 'Tallene går ikke to år tilbage, så intet sammenlignes.',
    notSaid: 'ukendt sted',
    hoursHead: 'Nat og time',
    nights: ['natten til fredag', 'natten til lørdag', 'natten til søndag'],
    night: 'Nat',
    pictureTold: (most) =>
      `Tre rækker, en for hver nat, og syv kolonner, kl. 22 til 05. Jo mørkere, jo flere; mørkest er ${most}.`,
    rule: 'Alle slags vold tælles med undtagen de følsomme. Det tælles med her, hvis det snarere end ikke skete sådan en nat. De samme tolv måneder sammenlignes, alle steder sammen, så tilfældigheder sjældent udpeger nogen.',
  },
  where: {
    code: {
      noEvents: 'Der er ikke anmeldt noget i perioden.',
      noExposure: (exposed) =>
        `Det vides ikke, hvor mange ${exposed} områderne har, så det kan ikke siges, hvilke der skiller sig ud.`,
      tooFew: 'Det er for få til at sige, om noget område skiller sig ud.',
      nothingDiffers:
        'Intet område skiller sig sikkert ud. Vælg efter, hvad beboerne fortæller, ikke efter listen. Områderne står i alfabetisk rækkefølge.',
      above: (areas, above, compared) =>
        `${areas} ligger sikkert over resten. ${above} af ${compared} områder ligger sikkert over; rækkefølgen blandt de øvrige er usikker.`,
      onlyBelow: (areas) =>
        `Intet område ligger sikkert over resten. ${areas} ligger sikkert under. Rækkefølgen blandt de øvrige er usikker.`,
    },
    line: ({ area, count, exposed, rate, low, high }) =>
      `${area}: ${count} anmeldte på ${exposed}, ${rate} pr. 1.000 om året, når tilfældigheder er regnet fra (sandsynligvis mellem ${low} og ${high}).`,
    exposed: { residents: 'indbyggere', dwellings: 'boliger', cottages: 'sommerhuse' },
    mapHead: 'Områderne på kort',
    mapTold:
      'Mørke områder ligger sikkert over resten, lyse sikkert under. Mellemtonen skiller sig ikke sikkert ud. Numrene står i listen.',
    noMap: 'Ingen områder har fået en grænse, så der er intet kort.',
    listHead: 'Områderne',
    heads: [
      'Område',
      'Anmeldte',
      'Antal',
      'Pr. 1.000 om året',
      'Tilfældigheder regnet fra',
      'Hvad det siger',
      'Plads i rækken',
    ],
    missing: (count, months) => `${count} (${months} ${months === 1 ? 'måned' : 'måneder'} mangler)`,
    standings: {
      above: 'sikkert over resten',
      below: 'sikkert under resten',
      unclear: 'skiller sig ikke sikkert ud',
      notCompared: 'kan ikke sammenlignes',
    },
    rank: (from, to) => (from === to ? from : `${from}–${to}`),
    half: (count, events, areas, of, share) =>
      `Halvdelen ligger i ${areas} af ${of} områder (${count} af ${events})${share ? `, hvor ${share} af antallet findes` : ''}.`,
    homes: (homes, chance, of) =>
      `Halvdelen skete ved ${homes} af ${of} boliger. Hvis det ramte boligerne tilfældigt, havde det været omkring ${chance}.`,
    dwellingHead: 'Slags bolig',
    dwellingTable: 'Anmeldte for hver boligtype',
    dwellingHeads: ['Bolig', 'Anmeldte', 'Antal boliger', 'Pr. 1.000 om året', 'Sandsynligvis mellem'],
    dwellings: {
      'detached-house': 'villa',
      'terraced-house': 'rækkehus',
      flat: 'lejlighed',
      farm: 'gård',
      'holiday-home': 'sommerhus',
      other: 'anden bolig',
    },
    untold: (count) => `For ${count} er det ikke oplyst, hvilken slags bolig det var.`,
    houses: {
      notComparable: () => 'Villaer og lejligheder kan ikke sammenlignes.',
      tooFew: ({ first, other }) =>
        `${first} i villaer og ${other} i lejligheder: for få til at sammenligne.`,
      aboutTheSame: ({ first, other }) =>
        `Villaer og lejligheder rammes omtrent lige meget, regnet pr. bolig (${first} og ${other}).`,
      rose: ({ first, other, percent }) =>
        `Villaer rammes sikkert mere end lejligheder, regnet pr. bolig: ${first} mod ${other} anmeldte${percent ? ` (${percent})` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Villaer rammes sikkert mindre end lejligheder, regnet pr. bolig: ${first} mod ${other} anmeldte${percent ? ` (${percent})` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} i villaer og ${other} i lejligheder. Forskellen pr. bolig er ikke større, end hvad tilfældigheder kan give.`,
    },
    unknown: 'ukendt',
    rule: 'Hvert område sammenlignes med alle de andre under ét, efter hvor mange der kan rammes. Alle områder prøves på én gang, så tilfældigheder sjældent udpeger noget. Små områder trækkes mod det fælles: der giver en enkelt sag mere eller mindre et højt eller lavt tal. Pladsen i rækken står som et spænd: fra den højeste til den laveste, der er rimelig.',
  },
  again: {
    told: {
      noPlaces:
        'Der er ingen nøjagtige steder. De gemmes kun, hvor partnerskabet har noteret et retsgrundlag for det.',
      tooFew: (count) => `${count} med kendt sted og dag: for få til at se, om det sker igen.`,
      notFound: (count) =>
        `Der ses intet sådant mønster. Med ${count} anmeldte ville kun et stærkt mønster kunne ses.`,
      samePlace: (days, observed, expected, times) =>
        `Samme sted rammes igen inden for ${days} dage oftere, end tilfældigheder giver: ${observed} par mod forventet ${expected}${times ? ` (${times} gange)` : ''}. Råd til den ramte bør nå frem inden for ${days} dage.`,
      near: (metres, days, observed, expected, times) =>
        `Inden for ${metres} meter sker det igen i de følgende ${days} dage oftere, end tilfældigheder giver: ${observed} par mod forventet ${expected}${times ? ` (${times} gange)` : ''}. Råd bør nå naboer inden for ${metres} meter inden for ${days} dage.`,
    },
    used: (used, leftOut) =>
      `${used} har kendt sted og dag. ${leftOut} er udeladt, fordi stedet mangler, eller dagen ikke er kendt inden for en uge.`,
    older: (most, older) =>
      `De seneste ${most} er regnet med. ${older} ældre er udeladt, så siden når at regne.`,
    repeats: (repeats, events, places) =>
      `${repeats} af ${events} skete et sted, der var ramt inden for det foregående år. ${places} steder blev ramt mere end én gang.`,
    samePoint:
      'Samme sted er samme punkt på kortet: lejligheder i ét hus er ét sted, og det samme er punkter, som kilden har flyttet sammen.',
    tableHead: 'Par af anmeldelser: hvor mange, mod det tilfældigheder giver',
    distance: 'Afstand',
    same: 'samme sted',
    metres: (from, to) => `${from}–${to} meter`,
    days: (from, to) => `${from}–${to} dage`,
    cell: (observed, expected) => `${observed} mod ${expected}`,
    more: 'flere, end tilfældigheder giver',
    rule: (orders, seed) =>
      `Alle anmeldelser lægges sammen to og to. Dagene blandes ${orders} gange mellem de samme steder (de tilfældige tal begynder ved ${seed}, så alle får samme svar), og det, der sjældent bliver så mange, kaldes flere, end tilfældigheder giver. Alle felter prøves sammen. Afstand og dage regnes fra og med det første tal til, men ikke med, det andet.`,
  },
  unusual: {
    alarm: (kind, area, month, count, expected, upper) =>
      `Usædvanligt mange i ${area}, ${kind}, ${month}: ${count} anmeldte, forventet omkring ${expected}, sjældent flere end ${upper}.`,
    look: (alarms) =>
      `Se på hændelserne, før I drager konklusioner. Omkring ${alarms} falske alarmer om året må forventes.`,
    more: (count) => `Og ${count} mere, mindre usædvanlige.`,
    quiet: (month) => `Intet afviger fra det forventede i ${month}.`,
    nothing: 'Der er ikke indlæst månedstal endnu.',
    notJudged: 'Der er endnu ikke et tidligere år at sammenligne med.',
    young: (month) =>
      `Tallene for ${month} er yngre end 45 dage og foreløbige: der kan komme flere anmeldelser.`,
    short: (years) =>
      `For nogle findes der kun tal for ${years} år. Sammenligningen med samme måned i tidligere år er så usikker.`,
    counted: (judged, left) =>
      `${judged} serier (en forbrydelse i et område) er prøvet. ${left} kan ikke prøves endnu, fordi måneden eller tidligere år mangler.`,
    heads: ['Område', 'Forbrydelse', 'Anmeldte', 'Forventet', 'Sjældent flere end', 'Sammenlignet med'],
    model: 'fem år',
    years: (years) => `${years} år`,
    tableHead: (month) => `Usædvanligt i ${month}`,
    rule: 'Måneden sammenlignes med, hvad de seneste fem år lader forvente, med årstid og udvikling, og måneder, der stak ud dengang, vejer mindre. Hvor der ikke er fem år, sammenlignes den med samme måned i tidligere år. Den kaldes usædvanlig, når så mange højst kommer én gang ud af hundrede, hvis intet har ændret sig.',
  },
  first: {
    none: 'Intet område skiller sig sikkert ud. Vælg efter, hvad beboerne fortæller, ikke efter listen.',
    high: (areas) =>
      `Begynd i ${areas}. Der anmeldes sikkert mere end i resten, regnet efter hvor mange der kan rammes.`,
    tooFew: 'Der er for få anmeldte til at foreslå noget område. Gå efter, hvad beboerne fortæller.',
    noExposure: (exposed) =>
      `Det vides ikke, hvor mange ${exposed} områderne har, så intet område kan foreslås.`,
    hours: (from, to) => `Flest sker kl. ${from}–${to}.`,
    busyDays: (days) => `Dage med sikkert flere end andre: ${days}.`,
    noHours: 'Ingen tid på døgnet skiller sig sikkert ud.',
    listHead: 'Områderne og begrundelserne',
    heads: ['Område', 'Klasse', 'Begrundelse'],
    classes: { high: 'høj', middle: 'mellem', low: 'lav', tooFew: 'for få til at sige' },
    reasons: {
      high: (words) => `Sikkert over resten: ${words}`,
      middle: () => 'Skiller sig ikke sikkert ud.',
      low: () => 'Sikkert under resten.',
      tooFew: () => 'Færre end fem anmeldte, eller ukendt hvor mange der kan rammes.',
    },
    perThousand: (rate) => `${rate} pr. 1.000 om året`,
    exportHead: 'Til den, der planlægger ruter',
    export:
      'Filerne siger høj, mellem, lav eller for få for hvert område. Der er ingen antal og ingen steder i dem.',
    csv: 'Hent som CSV',
    geojson: 'Hent som GeoJSON',
    noShapes: 'Områder uden grænse findes kun i CSV-filen.',
    fileHeads: ['område', 'kode', 'klasse', 'forbrydelse', 'fra', 'til', 'klokken'],
    rule: 'Klassen er kun høj eller lav, når området skiller sig sikkert ud fra resten, alle områder prøvet sammen. Områder med færre end fem anmeldte får ingen klasse, og deres antal påvirker ikke de andres.',
  },
}
