/** What residents read of a measure that several municipalities have together. */
export const sv = {
  head: 'Gemensam åtgärd',
  crossBorder: 'Det som går över kommungränsen',
  together: (names: string, keeper: string) => `Tillsammans med ${names}, hålls av ${keeper}`,
  until: (name: string, day: string) => `${name} (till och med ${day})`,
}
export type TogetherText = typeof sv
