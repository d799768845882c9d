import { proseComponents } from '../../schema/prose-components.ts';
import type { ProseComponentName } from '../../schema/prose-components.ts';
import { proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';

/** What a component stands in. */
export interface Placement {
  /** In a sentence, a block would break it off halfway. */
  readonly inSentence: boolean;
  /** In a link, a component that is a link itself would end it. */
  readonly inLink: boolean;
  /** The nearest place that is known; the parser gives none to nodes it made up. */
  readonly point: ProsePoint;
}

/** What is wrong with where a component stands and whether it holds anything. */
export function placementBreaches(
  name: ProseComponentName,
  { inSentence, inLink, point }: Placement,
  hasContent: boolean,
): ProseBreach[] {
  const { placement, children: mayHaveContent } = proseComponents[name];
  const breaches: ProseBreach[] = [];
  if (placement === 'block' && inSentence)
    breaches.push(proseBreach('prose-component-inline', point, { name }));
  if (inLink) breaches.push(proseBreach('prose-component-in-link', point, { name }));
  if (hasContent && !mayHaveContent)
    breaches.push(proseBreach('prose-component-children', point, { name }));
  return breaches;
}
