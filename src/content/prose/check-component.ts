import type { z } from 'zod';
import type { TextFormat } from '../../schema/finding.ts';
import { isProseComponentName, proseComponents } from '../../schema/prose-components.ts';
import type { ProseComponentName } from '../../schema/prose-components.ts';
import { closest } from '../../schema/closest.ts';
import { literalAttributes } from './literal-attributes.ts';
import type { JsxElement } from './literal-attributes.ts';
import { excerpt, proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';

/** A component with its literal attributes, as far as they are right; both count only without breaches. */
export interface CheckedComponent {
  readonly name?: ProseComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly breaches: readonly ProseBreach[];
}

const COMPONENT_NAMES = Object.keys(proseComponents);

/** Checks the name and attributes of a tag in prose; where it stands and what it holds are checked elsewhere. */
export function checkComponent(element: JsxElement, at: ProsePoint): CheckedComponent {
  const name = element.name ?? '';
  if (!isProseComponentName(name)) return { attributes: {}, breaches: [unknownTag(name, at)] };
  const { given, attributes, breaches } = literalAttributes(element, name, at);
  const { error } = proseComponents[name].schema.safeParse(attributes);
  for (const issue of error?.issues ?? [])
    breaches.push(...attributeBreaches(issue, name, given, attributes, at));
  return { name, attributes, breaches };
}

/** A tag that is none of our components: HTML, or a component that we do not have. */
export function unknownTag(name: string, at: ProsePoint): ProseBreach {
  const isMiswritten = COMPONENT_NAMES.some((known) => known.toLowerCase() === name.toLowerCase());
  if (!/^[A-Z]/u.test(name) && !isMiswritten)
    return proseBreach('prose-html', at, { found: excerpt(`<${name}>`) });
  return proseBreach('prose-component', at, {
    name,
    allowed: COMPONENT_NAMES,
    ...suggestion(name, COMPONENT_NAMES),
  });
}

function attributeBreaches(
  issue: z.core.$ZodIssue,
  component: ProseComponentName,
  given: ReadonlySet<string>,
  attributes: Readonly<Record<string, string>>,
  at: ProsePoint,
): ProseBreach[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys(proseComponents[component].schema.shape);
    return issue.keys.map((attribute) =>
      proseBreach('prose-attribute-unknown', at, {
        component,
        attribute,
        allowed,
        ...suggestion(attribute, allowed),
      }),
    );
  }
  const attribute = String(issue.path[0]);
  const found = attributes[attribute];
  if (found === undefined) {
    // One that was given as an expression has been reported as that.
    return given.has(attribute)
      ? []
      : [proseBreach('prose-attribute-missing', at, { component, attribute })];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const values = {
      component,
      attribute,
      allowed,
      found: excerpt(found),
      ...suggestion(found, allowed),
    };
    return [proseBreach('prose-attribute-value', at, values)];
  }
  // Attributes are of a few kinds only: the other checks are notations with a format of ours.
  const format = (issue.code === 'invalid_format' ? issue.format : 'id') as TextFormat;
  return [
    proseBreach('prose-attribute-format', at, {
      component,
      attribute,
      format,
      found: excerpt(found),
    }),
  ];
}

function suggestion(word: string, candidates: readonly string[]): { closest?: string } {
  const near = closest(word, candidates);
  return near === undefined ? {} : { closest: near };
}
