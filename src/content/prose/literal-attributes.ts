import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { ProseComponentName } from '../../schema/prose-components.ts';
import { proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';

export type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * The attributes of a tag that are a plain text; one without a value counts as empty.
 * All others become breaches, and are in `given` as well.
 */
export function literalAttributes(
  { attributes: written }: JsxElement,
  component: ProseComponentName,
  at: ProsePoint,
) {
  const given = new Set<string>();
  const attributes: [string, string][] = [];
  const breaches: ProseBreach[] = [];
  for (const attribute of written) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      breaches.push(proseBreach('prose-attribute-spread', at, { component }));
      continue;
    }
    const values = { component, attribute: attribute.name };
    if (given.has(attribute.name))
      breaches.push(proseBreach('prose-attribute-duplicate', at, values));
    else if (isExpression(attribute.value))
      breaches.push(proseBreach('prose-attribute-expression', at, values));
    else attributes.push([attribute.name, attribute.value ?? '']);
    given.add(attribute.name);
  }
  // fromEntries defines its keys, so that an attribute named `__proto__` is an unknown one and no more.
  return { given, attributes: Object.fromEntries(attributes), breaches };
}

function isExpression(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
