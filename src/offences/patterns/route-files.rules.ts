import type { Shape } from '../../areas/shapes/geometry.rules.ts'

/** An area as it is handed to whoever plans a route: its class in a word, never a number. */
export type RouteArea = {
  name: string
  code: string | null
  class: string
  kind: string
  from: string
  to: string
  hours: string
}

/** What stands in each column of the file. */
export const routeCells: readonly ((area: RouteArea) => string | null)[] = [
  ({ name }) => name,
  ({ code }) => code,
  ({ class: called }) => called,
  ({ kind }) => kind,
  ({ from }) => from,
  ({ to }) => to,
  ({ hours }) => hours,
]

/** The areas with their outlines, for a route planner or a map; those without an outline are not in it. */
export function routeFeatures(
  areas: readonly { told: RouteArea; shape: Shape | undefined }[],
): Record<string, unknown> {
  return {
    type: 'FeatureCollection',
    features: areas.flatMap(({ told, shape }) =>
      shape ? [{ type: 'Feature', properties: told, geometry: shape }] : [],
    ),
  }
}
