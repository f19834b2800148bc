import { demoSignInRoutes, signInRoutes } from '../partnership/sign-in.routes.ts'
import type { Route } from './route.ts'

/**
 * Every address of the product, in the order of the steps. One that is not in
 * this list does not exist; the test that sends strangers to every route reads
 * the same list.
 */
export function allRoutes(demo: boolean): Route[] {
  return [...signInRoutes, ...(demo ? demoSignInRoutes : [])]
}
