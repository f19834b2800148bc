export const sv = {
  standings: {
    waiting: 'inte undertecknat än',
    never: 'undertecknade inte innan överenskommelsen började gälla, och har inte gjort det sedan dess',
  },
  lacking: {
    waiting: (day: string, parties: string) =>
      `Börjar gälla ${day}, men är inte undertecknad av ${parties} än.`,
    never: (day: string, parties: string) =>
      `Gäller från ${day}, men är fortfarande inte undertecknad av ${parties}.`,
  },
  place: 'Var undertecknades det?',
  placeHelp: 'Lämna tomt om det var där överenskommelsen undertecknades.',
}
export type SignaturesText = typeof sv
