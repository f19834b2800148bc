import type { AboutText } from './text.sv.ts'

export const da: AboutText = {
  standingWords: {
    title: 'Hvad ordene betyder',
    lead: 'Hvert løfte har et ord, der siger, hvordan det går. Ordene regnes ud fra det, der er registreret. Ingen taster dem ind.',
    example: 'Eksempel',
    words: {
      kept: ['Alt, hvad der skulle gøres i perioden, er gjort.', 'Lovet: 10 kontroller i maj. Gjort: 12.'],
      partlyKept: ['Mindst halvdelen er gjort, men ikke det hele.', 'Lovet: 10 kontroller i maj. Gjort: 7.'],
      notKept: ['Mindre end halvdelen er gjort.', 'Lovet: 10 kontroller i maj. Gjort: 3.'],
      onTrack: [
        'Perioden er i gang, og det, der burde være gjort indtil nu, er gjort.',
        'Lovet: 10 om måneden. Halvdelen af måneden er gået, 6 er gjort.',
      ],
      behind: [
        'Der er gjort mindre, end der burde være gjort indtil nu. Det kan gælde den periode, der er i gang, eller en tidligere periode, som ikke kan indhentes.',
        'Lovet: 10 om måneden. Halvdelen af måneden er gået, 2 er gjort.',
      ],
      notDue: ['Det er for tidligt at sige noget.', 'Løftet gælder fra næste år.'],
      notAssessable: [
        'Det kan ikke regnes ud. Der er ikke lovet et antal, eller også vides det ikke, hvor mange gange det kunne være gjort. Det kan også være et løfte, der var forbi, før det blev lagt ind her. Det, der er gjort, vises alligevel.',
        'Lovet: mere politi om aftenen. Gjort 26 gange i år.',
      ],
      noNeedArose: [
        'Løftet gælder, når der er behov. Den ansvarlige har bekræftet, at der ikke var noget behov.',
        'Lovet: graffiti anmeldes efter behov. Der blev ikke fundet graffiti i maj.',
      ],
      paused: [
        'Løftet er på pause en tid af en grund, der står på løftets side. Tiden tælles ikke med.',
        'Ungdomsklubben har lukket i sommerferien.',
      ],
      endedEarly: [
        'Løftet blev afsluttet før sin sidste dag. Begrundelsen står på løftets side.',
        'Klistermærkerne slap op og blev ikke trykt igen.',
      ],
    },
    countsHead: 'Sådan tæller vi',
    counts: [
      'Den, der har gjort noget, registrerer det med dag og antal. Tre gange i maj gør ikke, at juni er gjort: Hver periode tæller for sig, hvis løftet ikke siger noget andet.',
      'Det, der er registreret forkert, streges ud med en begrundelse og tæller ikke med.',
      '»Mindst 10« er også gjort, når det bliver 12. »Højst 3« er det eneste, der ikke tåler flere.',
      'Når løftet siger »omkring«, er fire femtedele af antallet nok.',
    ],
  },
  accessibility: {
    title: 'Tilgængelighed',
    lead: (board, name) =>
      `${board} har ansvaret for disse sider om det kriminalpræventive samarbejde i ${name}. Alle skal kunne bruge dem. Her står, hvor godt de opfylder lovens krav, og hvordan du siger til, hvis noget ikke kan bruges.`,
    howHead: 'Hvor tilgængelige siderne er',
    how: 'Siderne er bygget til at opfylde WCAG 2.2 på niveau AA. De virker uden scripts, kun med tastatur, ved 400 procents forstørrelse og på en skærm, der er 320 pixel bred. Intet vises kun med farve: Hvert tegn har en form og et ord. Ingen udefra har gennemgået siderne endnu. Indtil det er gjort, siger vi, at de delvist opfylder kravene.',
    flawsHead: 'Mangler, som vi kender til',
    flaws: [
      'Løfter, indsatser og begrundelser er ikke oversat. De vises på det sprog, de er skrevet på, også når resten af siden er på et andet sprog.',
      'Billedet med tegn for hver periode læses op som et sammendrag. Hver periode for sig står i tabellen på løftets egen side.',
      'Teksterne er skrevet med almindelige ord, men findes ikke som let at læse, på tegnsprog eller som oplæst lyd.',
    ],
    testedHead: 'Hvordan vi har testet',
    tested:
      'Før hver ny version åbner et program hver slags side i browseren Chromium på en skærm, der er 320 pixel bred. Det prøver siden med værktøjet axe og går den igennem kun med tastaturet: Alt, der kan bruges, skal kunne nås i den rigtige rækkefølge, og det skal kunne ses, hvor man er. Der er endnu ikke lavet en test med personer, der bruger hjælpemidler. Denne erklæring er skrevet den 22. november 2026.',
    reportHead: 'Sig til, hvis noget ikke virker',
    report:
      'Skriv og fortæl, hvilken side det gælder, og hvad der skete. Du kan også bede om indholdet i en anden form.',
    law: {
      SE: 'Kravene står i den svenske lov (2018:1937) om tilgængelighed til digital offentlig service. Er du ikke tilfreds med svaret, kan du klage til Myndigheten för digital förvaltning (Digg) i Sverige, som fører tilsyn med loven.',
      DK: 'Kravene står i lov om tilgængelighed af offentlige organers websteder og mobilapplikationer. Er du ikke tilfreds med svaret, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven.',
    },
  },
  dataProtection: {
    title: 'Databeskyttelse',
    lead: 'Hvad der gemmes, hvorfor og hvor længe.',
    readingHead: 'Når du læser disse sider',
    reading: [
      'Der sættes ingen cookies. Der køres ingen scripts. Intet hentes fra et andet websted.',
      'Ingen tæller eller følger, hvad du læser. Kan en side ikke vises, noteres fejlen og sidens adresse, men ikke hvem der læste. Den, der driver serveren, kan have en teknisk log foran den for at stoppe angreb; spørg den ansvarlige, hvis du vil vide det.',
      'Du skal ikke have en konto, og for at læse afgiver du ingen oplysninger. Hvad der gemmes, hvis du tilmelder dig et møde eller vil have besked på e-mail, står nedenfor. Skriver du til os, behandles dit brev som al anden post til kommunen. Det gemmes ikke her.',
    ],
    heldHead: 'Hvad der gemmes',
    held: [
      [
        'Løfter, indsatser og hvad der er gjort',
        'Dag, antal og organisation, nogle gange område, skoleklasse eller en kort note. Der er intet felt til navn eller adresse. Noten vises aldrig her.',
      ],
      [
        'De, der arbejder i samarbejdet',
        'Navn, e-mailadresse, sprog, organisation og rolle. Adgangskoden i en form, som ingen kan læse. Hvornår de logger ind, og med hvilken browser. Hvad de gør og skriver i systemet. Hvem der har skrevet, vises aldrig her.',
      ],
      ['De, der er inviteret', 'E-mailadresse, organisation og rolle.'],
      [
        'Den, der prøver at logge ind',
        'Aftryk af e-mailadressen og af computerens adresse på nettet, så ingen kan prøve sig frem til en adgangskode.',
      ],
      [
        'De, der svarer på et spørgeskema',
        'Svarene, uden navn. Er spørgeskemaet anonymt, gemmes hverken hvem du er, fra hvilken computer du svarer eller hvornår, og det, du skriver med egne ord, skilles fra det, du krydser af. Om det er anonymt, står før det første spørgsmål.',
      ],
      [
        'Det, der siges på møder, i samtaler og i tips',
        'Ordene, dagen og området, og om det var en borger, en, der arbejder her, eller en partner. Intet navn. Det, der peger på nogen, skjules, før ordene læses. Af koden, du får, gemmes kun et aftryk.',
      ],
      [
        'Billeder af steder',
        'Kun billeder, hvor ingen kan genkendes, og fotografen har sagt ja. Det, kameraet har noteret om tid og sted, gemmes ikke. Fotografens navn gemmes, hvis fotografen vil.',
      ],
      [
        'De, der tilmelder sig et møde',
        'Hvor mange der kommer, og et aftryk af koden til at melde afbud med. Intet navn, ingen adresse og intet tidspunkt.',
      ],
      [
        'De, der vil have besked på e-mail',
        'Adressen, krypteret, så ingen, der arbejder her, kan læse den, tema, sprog og hvornår den blev bekræftet. Den slettes, når du holder op, eller efter tre dage, hvis den ikke bekræftes. Krypteret kan den ligge i sikkerhedskopier, indtil de slettes.',
      ],
      [
        'Hvilken computer eller telefon nogen tilmelder sig eller beder om mails fra',
        'Serveren husker adressen på nettet, så ingen alene kan tage alle pladser eller sende mails til fremmede. Den skrives aldrig ned og knyttes ikke til tilmeldingen. Svar på spørgeskemaer tælles ikke sådan.',
      ],
      [
        'De, der har underskrevet aftalen',
        'Funktion og organisation. Navnene tages ud af en tekst, der indlæses, før den gemmes.',
      ],
    ],
    neverHead: 'Hvad der aldrig gemmes',
    never:
      'Her er intet register over personer: ingen mistænkte, ingen ofre, ingen klienter. Registreringerne tager ikke imod CPR-numre, telefonnumre, e-mailadresser, nummerplader eller noget, der ligner et navn. Planen tager ikke imod CPR-numre eller nummerplader. En årlig redegørelse med den slags kan ikke offentliggøres.',
    whyHead: 'Hvorfor',
    why: {
      SE: 'For at kommunen kan samordne det kriminalpræventive arbejde efter den svenske lov (2023:196) om kommuners ansvar for kriminalpræventivt arbejde, og for at alle kan se, om løfter holdes. Grundlaget er en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen).',
      DK: 'For at kommunen og politiet kan samordne det kriminalpræventive arbejde, og for at alle kan se, om løfter holdes. Grundlaget er en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen).',
    },
    howLongHead: 'Hvor længe',
    howLong: [
      ['Det, der er lovet og gjort', 'Bevares, så det kan efterprøves.'],
      [
        'Det, der er sagt og svaret',
        'Bevares, så man kan se, hvad situationsbilledet bygger på. Intet slettes af sig selv.',
      ],
      ['Billeder af steder', 'Indtil de tages tilbage. Så slettes de.'],
      [
        'De, der arbejder i samarbejdet, og de, der er inviteret',
        'Bevares, så længe det, de har gjort, skal kunne efterprøves. Intet slettes af sig selv. Et login gælder i 14 dage, en invitation i 7.',
      ],
      ['Forsøg på at logge ind', 'Tælles i 15 minutter og slettes, næste gang nogen prøver at logge ind.'],
      [
        'Adressen på nettet ved tilmelding til et møde eller ønske om mails',
        'Findes kun i serverens hukommelse: et døgn efter tilmeldingen, en time efter ønsket om mails.',
      ],
      [
        'Kvittering for en formular, der er gemt',
        'Et aftryk af formularen, så den ikke tælles to gange. Slettes efter 28 dage, næste gang noget gemmes.',
      ],
      [
        'Sikkerhedskopier',
        'I dem findes stadig det, der siden er slettet. Den, der driver serveren, bestemmer, hvor længe de gemmes.',
      ],
    ],
    archive: {
      SE: 'For bevaring og kassation gælder den svenske kommunes beslutning og den svenske arkivlov (1990:782).',
      DK: 'For bevaring gælder arkivloven og dens regler for kommuner.',
    },
    whoHead: 'Hvem der har ansvaret',
    who: {
      SE: (board, name) => `${board} i ${name} er dataansvarlig.`,
      DK: (_, name) => `${name} er dataansvarlig.`,
    },
    noBoard: 'Kommunen',
    rights: {
      SE: 'Du kan spørge, om der er oplysninger om dig, få dem rettet og gøre indsigelse mod, at de bruges. Kommunens databeskyttelsesrådgiver (dataskyddsombud) svarer på spørgsmål. Du kan klage til Integritetsskyddsmyndigheten (IMY) i Sverige.',
      DK: 'Du kan spørge, om der er oplysninger om dig, få dem rettet og gøre indsigelse mod, at de bruges. Kommunens databeskyttelsesrådgiver svarer på spørgsmål. Du kan klage til Datatilsynet.',
    },
  },
  wrong: {
    title: 'Er noget forkert?',
    lead: 'Passer det ikke, hvad der står om et løfte? Har du set noget andet med egne øjne? Skriv til os, så ser vi på det.',
    whereHead: 'Skriv hertil',
    noContact: (name) =>
      `Der er endnu ikke angivet en adresse. Kontakt ${name} og spørg efter den, der koordinerer det kriminalpræventive arbejde.`,
    whatHead: 'Skriv gerne',
    what: [
      'hvilket løfte eller hvilken side det gælder',
      'hvad du mener er forkert, og hvad der er rigtigt',
      'hvordan du ved det, hvis du vil fortælle det',
    ],
    notHead: 'Skriv ikke',
    not: 'Skriv intet om enkeltpersoner, hverken navne eller noget, de kan genkendes på.',
    afterHead: 'Hvad der så sker',
    after:
      'Viser det sig, at noget er forkert, bliver det streget ud eller ændret, og begrundelsen gemmes. Er et løfte ændret, ses det på løftets side.',
    urgent: {
      SE: 'Ved akut kriminalitet: ring 112. Andre henvendelser til politiet i Sverige: ring 114 14.',
      DK: 'Ved akut kriminalitet: ring 112. Andre henvendelser til politiet: ring 114.',
    },
  },
}
