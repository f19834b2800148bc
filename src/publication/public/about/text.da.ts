import type { AboutText } from './text.sv.ts'

export const da: AboutText = {
  standingWords: {
    title: 'Hvad ordene betyder',
    lead: 'Hvert løfte har et ord, der siger, hvordan det går. Ordene regnes ud fra det, der er logget. Ingen skriver dem ind i hånden.',
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
        'Det kan ikke regnes ud. Der er ikke lovet et antal, eller også vides det ikke, hvor mange gange det kunne være gjort. Det, der er gjort, vises alligevel.',
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
        'Mærkaterne slap op og blev ikke trykt igen.',
      ],
    },
    countsHead: 'Sådan tæller vi',
    counts: [
      'Den, der har gjort noget, logger det med dag og antal. Tre gange i maj gør ikke, at juni er gjort: Hver periode tæller for sig, hvis løftet ikke siger noget andet.',
      'Det, der er logget forkert, streges med en begrundelse og tæller ikke med.',
      '»Mindst 10« er også gjort, når det bliver 12. »Højst 3« er det eneste, der ikke tåler flere.',
      'Når løftet siger »omkring«, er fire femtedele af antallet nok.',
    ],
  },
  accessibility: {
    title: 'Tilgængelighed',
    lead: (board, name) =>
      `${board} har ansvaret for disse sider om det kriminalpræventive samarbejde i ${name}. Alle skal kunne bruge dem. Her står, hvor godt de opfylder lovens krav, og hvordan du siger til, hvis noget ikke kan bruges.`,
    howHead: 'Hvor tilgængelige siderne er',
    how: 'Siderne er bygget til at opfylde WCAG 2.2 på niveau AA. De virker uden scripts, kun med tastatur, ved 400 procents forstørrelse og på en skærm, der er 320 pixel bred. Intet vises kun med farve: Hvert tegn har et ord. Vi vurderer, at siderne delvist opfylder kravene, fordi der er mangler.',
    flawsHead: 'Det, vi ved ikke virker',
    flaws: [
      'Løfter, indsatser og begrundelser vises på det sprog, de er skrevet på, også når resten af siden er på et andet sprog. En skærmlæser kan så udtale dem forkert (WCAG 3.1.2).',
      'Brede tabeller kan rulles til siden på en smal skærm. Intet indhold forsvinder, men hele rækken ses ikke på én gang.',
      'Billedet med tegn for hver periode læses op som et sammendrag. Hver periode for sig står i tabellen på løftets egen side.',
      'Teksterne er skrevet med almindelige ord, men findes ikke som let at læse, på tegnsprog eller som oplæst lyd.',
    ],
    testedHead: 'Hvordan vi har testet',
    tested:
      'Hver ny version testes med et automatisk værktøj (axe) og ved at bruge siderne med tastatur. Der er endnu ikke lavet en uafhængig gennemgang eller en test med personer, der bruger hjælpemidler.',
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
      'Ingen tæller eller følger, hvad du læser. Den, der driver serveren, kan have en teknisk log foran den for at stoppe angreb; spørg den ansvarlige, hvis du vil vide det.',
      'Du skal ikke have en konto og afgiver ingen oplysninger.',
    ],
    heldHead: 'Hvad der gemmes',
    held: [
      [
        'Løfter, indsatser og hvad der er gjort',
        'Dag, antal, organisation og nogle gange område. Ingen navne, ingen adresse, intet sted mindre end et område.',
      ],
      [
        'De, der arbejder i samarbejdet',
        'Navn, e-mailadresse, organisation, rolle, login og hvad de har skrevet i systemet. Det vises aldrig her.',
      ],
      ['Underskrivere', 'Kun stilling og organisation, ikke navn.'],
    ],
    neverHead: 'Hvad der aldrig gemmes',
    never:
      'Her er intet register over personer: ingen mistænkte, ingen ofre, ingen klienter. Felterne advarer den, der prøver at skrive et CPR-nummer, et telefonnummer eller en nummerplade.',
    whyHead: 'Hvorfor',
    why: {
      SE: 'For at kommunen kan samordne det kriminalpræventive arbejde efter den svenske lov (2023:196) om kommuners ansvar for kriminalpræventivt arbejde, og for at alle kan se, om løfter holdes. Grundlaget er en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen).',
      DK: 'For at kommunen og politiet kan samordne det kriminalpræventive arbejde, og for at alle kan se, om løfter holdes. Grundlaget er en opgave i samfundets interesse (artikel 6, stk. 1, litra e, i databeskyttelsesforordningen).',
    },
    howLongHead: 'Hvor længe',
    howLong: {
      SE: 'Det, der er lovet og gjort, bevares, så det kan efterprøves. Oplysninger om dem, der arbejder i samarbejdet, bevares, så længe det, de har skrevet, skal kunne efterprøves, efter den svenske kommunes beslutning om bevaring og kassation.',
      DK: 'Det, der er lovet og gjort, bevares, så det kan efterprøves. Oplysninger om dem, der arbejder i samarbejdet, bevares, så længe det, de har skrevet, skal kunne efterprøves, efter arkivreglerne.',
    },
    whoHead: 'Hvem der har ansvaret',
    who: (board, name) => `${board} i ${name} er dataansvarlig.`,
    noBoard: 'Kommunen',
    rights: {
      SE: 'Du kan spørge, om der er oplysninger om dig, få dem rettet og klage til Integritetsskyddsmyndigheten (IMY) i Sverige.',
      DK: 'Du kan spørge, om der er oplysninger om dig, få dem rettet og klage til Datatilsynet.',
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
      'Viser det sig, at noget er forkert, bliver det streget eller ændret, og begrundelsen gemmes. Er et løfte ændret, ses det på løftets side.',
    urgent: {
      SE: 'Ved akut kriminalitet: ring 112. Andre henvendelser til politiet i Sverige: ring 114 14.',
      DK: 'Ved akut kriminalitet: ring 112. Andre henvendelser til politiet: ring 114.',
    },
  },
}
