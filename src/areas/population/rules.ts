/** What figures are set against: residents for violence, dwellings for burglary. */
export const exposedKinds = ['residents', 'dwellings', 'detached-houses', 'flats', 'households'] as const
export type Exposed = (typeof exposedKinds)[number]

/** How many there were of an area in a year; area null for the whole of the partnership. */
export type Exposure = { area: string | null; exposed: Exposed; year: number; count: number; source: string }
