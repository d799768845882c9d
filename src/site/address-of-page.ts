import type { Language } from '../schema/text.ts';
import type { PageReference } from './fact.ts';
import { addressesIn, type RouteName } from './routes.ts';

/** The address of a page in a language. */
export function addressOfPage({ route, parameters }: PageReference, language: Language): string {
  // A reference holds the parameters of its own route; the compiler cannot follow that.
  const address = addressesIn(language) as (
    route: RouteName,
    parameters: PageReference['parameters'],
  ) => string;
  return address(route, parameters);
}
