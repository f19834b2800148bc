type Site = { partnership: string; language: string }

/** Where residents read which meetings are ahead. */
export function meetingsPath({ partnership, language }: Site): string {
  return `/${partnership}/${language}/meetings`
}

/** Where they read about one and sign up. */
export function meetingPath(site: Site, dialogue: string): string {
  return `${meetingsPath(site)}/${dialogue}`
}

/** Where the code of a sign-up is typed, to see it or to cancel. */
export function signUpPath({ partnership, language }: Site): string {
  return `/${partnership}/${language}/sign-up`
}
