/** Words of offices, in Swedish, Danish and Norwegian. */
export const officeWord =
  /(?:ordfører|rådmann|kommunedirektør|sjef\b|politikontakt|medarbejder|medarbetare|ordförande|ordforande|formand|kommunchef|kommundirektör|kommunaldirektør|kommunalråd|kommunstyrelse|kommunfullmäktige|borgmester|borgmästare|byråd|direktør|direktör|koncernchef|förvaltningschef|socialchef|skolchef|rektor|chef\b|chefen\b|leder\b|lederen\b|ledaren?\b|leiar|politidirektør|politimester|politiinspektør|politikommissær|lokalpolitileder|polismästare|polisområdeschef|lokalpolisområdeschef|polischef|poliskommissarie|kommissarie|kommunpolis|områdespolis|intendent|samordnare|koordinator|koordinatör|konsulent|sekreterare|sekretær|strateg|ledamot|medlem|repræsentant|representant|handläggare|landshövding|regionråd|ansvarig|gruppchef|sektionschef|stadsdirektör|stadsdelsdirektör|nämnd|verkställande|vd\b|styrelse)/i

/** Words of organisations, and other words with a capital letter that no person is called. */
export const organisationWord =
  /(?:kommune?\b|kommuns\b|polis|politi|region|länsstyrelse|(?<![\p{L}])stad\b|bostäder|bolig|fastighet|förening|forening|stiftelse|\bAB\b|\bA\/S\b|\bApS\b|råd(?:et)?\b|brå\b|överenskommelse|avtal|aftale|samverkan|samarbe|medborgarlöfte|underskrift|undertec|datum|\bdato|\bort\b|\bsted\b|namnförtydligande|namn\b|navn\b|titel|enhet|avdelning|afdeling|forvaltning|förvaltning|centrum|område|län\b|skola|skole|natteravne|nattvandr|räddning|brand(?:kår|försvar|väsen|væsen|chef)|bilaga|bilag|trygghet|säkerhet|sikkerhed|brott|krim(?:inal|præv)|tidsram|syfte|formål|(?<![\p{L}])mål\b|insats|indsats|åtgärd|åtagande|uppfölj|opfølg|kommunik|organis|parter)/iu

const functionWord =
  /^(?:\p{L}+\s)?[\p{L}-]*(?:samordnar|konsulent|koordinator|koordinatör|sekreterar|sekretær|assistent|strateg|chef|ledar|leder|inspektør|inspektör|kommissær|kommissarie|betjent|handläggar|medarbejder|medarbetar|rådgiver|rådgivar|kurator|rektor|direktør|direktör|borgmester|formand|vært|värd|lærer|lärar|pædagog|pedagog|(?:kommun|områdes|nærheds?|lokal|skol|ungdoms)polis)(?:e|en|n|ar|er|ere|arna|erna|erne|ene|ne|na)?$/iu

/** Is this what one person does ("SSP-konsulenten", "kommunpolisen", "skolelederne")? A function is no organisation. */
export function isFunction(name: string): boolean {
  return functionWord.test(name.trim())
}
