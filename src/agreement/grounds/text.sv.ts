export const sv = {
  heading: 'Dialog som överenskommelsen bygger på',
  none: 'Det står inte i vilka samtal invånare och personal har hörts.',
  say: 'Ange dialog eller skäl',
  reasons: {
    picture: (reason: string) => `Överenskommelsen bygger inte på någon lägesbild: ${reason}`,
    dialogue: (reason: string) => `Överenskommelsen bygger inte på någon dialog: ${reason}`,
  },
  lacking: {
    picture: 'Överenskommelsen bygger inte på någon lägesbild, och det står inte varför.',
    dialogue:
      'Överenskommelsen bygger inte på någon dialog med invånare eller personal, och det står inte varför.',
  },
  cites: (version: string) => `Bygger på ${version}.`,
  title: 'Vad bygger överenskommelsen på?',
  lead: 'En överenskommelse ska bygga på en gemensam lägesbild och på dialog med dem som bor och arbetar här. Saknas någon av dem skriver ni varför, och det visas för invånarna.',
  heard: 'I vilka samtal och enkäter har folk hörts?',
  noneHeld: 'Ingen dialog och ingen enkät är inskriven än.',
  pictureReason: 'Varför finns det ingen lägesbild?',
  dialogueReason: 'Varför har ingen dialog hållits?',
  reasonHelp: 'Fylls bara i om den saknas. Visas för invånarna.',
  mustSay: {
    before: 'Överenskommelsen kan inte undertecknas än.',
    how: 'Ange vad det bygger på, eller skriv varför det saknas.',
  },
  problems: {
    unknown: 'Det du valde finns inte längre. Välj om.',
    reasonTooLong: 'Skälet är för långt. Korta det.',
    reasonPersonal: 'Här står något som pekar ut en person. Skriv om det så att ingen kan kännas igen.',
  },
}
export type GroundsText = typeof sv
