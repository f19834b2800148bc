/** Where residents answer a survey; by a channel's link it is seen which way reached whom. */
export function answeringPath(
  { partnership, language, slug }: { partnership: string; language: string; slug: string },
  channel = '',
): string {
  const survey = `/${partnership}/${language}/survey/${slug}`
  return channel === '' ? survey : `${survey}/by/${channel}`
}

/** The same, short enough to be typed from a poster: it leads on to the survey. A channel's link goes by its code. */
export function shortPath(
  { partnership, language, slug }: { partnership: string; language: string; slug: string },
  channel = '',
): string {
  return `/${partnership}/${language}/s/${channel || slug}`
}

/** Where residents read what came out of it, once it is closed. */
export function publicResultsPath(of: { partnership: string; language: string; slug: string }): string {
  return `${answeringPath(of)}/results`
}

/** Where its result is read by somebody signed in. */
export function resultsPath({ id }: { id: string }): string {
  return `/app/dialogue/survey/${id}/results`
}

/** Where the code of a receipt is typed to see what became of what was written. */
export function receiptPath({ partnership, language }: { partnership: string; language: string }): string {
  return `/${partnership}/${language}/receipt`
}
