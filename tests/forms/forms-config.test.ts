import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Field, VariableFieldType } from '@sveltia/cms';
import { EDITED_KINDS } from '../../src/forms/edited-kinds.ts';
import { formFields } from '../../src/forms/form-field.ts';
import { formShape } from '../../src/forms/form-shape.ts';
import { formsConfig } from '../../src/forms/forms-config.ts';
import type { Forge } from '../../src/schema/forge.ts';
import { languages } from '../../src/schema/text.ts';
import { subjects } from './subjects.ts';

const software = createRequire(import.meta.url).resolve('@sveltia/cms');
const schema = JSON.parse(
  readFileSync(join(software, '../../schema/sveltia-cms.json'), 'utf8'),
) as object;
const isValid = new Ajv({
  strict: false,
  allErrors: true,
  formats: { regex: true, uri: true },
}).compile(schema);

const github: Forge = { kind: 'github', repository: 'voorbeeld/site', branch: 'main' };

describe('what the forms are made from is what their software takes', () => {
  test.each([
    ['without a forge', undefined],
    ['with GitHub', github],
    ['with GitHub and a sign-in service', { ...github, signInService: 'https://a.example' }],
    ['with GitLab', { ...github, kind: 'gitlab' as const, clientId: 'abc' }],
    ['with Gitea', { ...github, kind: 'gitea' as const, url: 'https://git.example/' }],
  ])('%s', (_, forge) => {
    for (const language of languages) {
      isValid(formsConfig({ ...subjects, language, forge }, '/favicon.svg'));
      expect(isValid.errors).toBeNull();
    }
  });
});

test('the collections are those of the folders, each with a name of its own', () => {
  const names = (formsConfig(subjects, '/favicon.svg').collections ?? []).flatMap((collection) =>
    'divider' in collection ? [] : [collection.name],
  );
  expect(names).toEqual([
    'convenanten',
    'kpis-voorbeeld',
    'rapportages-voorbeeld',
    'programmas',
    'kpis-proef',
    'mechanismen',
    'zaken-commissie',
    'edities',
    'methoden',
    'beleidsdoelen',
    'lessen',
    'organisaties',
    'sectoren',
    'paginas',
    'wijzigingen',
    'bronnen',
    'deelnemers',
    'naslag',
  ]);
});

/** The names of all fields, with the fields that they stand in; of a choice of kinds each kind. */
function pathsOfForm(fields: readonly Field[], above = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`;
    const types = 'types' in field ? field.types : [];
    const below = 'fields' in field ? field.fields : [];
    return [
      path,
      ...pathsOfForm(below, `${path}.`),
      ...types.flatMap((type: VariableFieldType) => [
        `${path}.${'typeKey' in field ? String(field.typeKey) : ''}=${type.name}`,
        ...pathsOfForm(type.fields ?? [], `${path}.`),
      ]),
    ];
  });
}

/** The same of a schema, from its description in JSON Schema: another road than the forms take. */
function pathsOfSchema(shape: z.ZodObject): string[] {
  return pathsOfJson(shape.toJSONSchema({ unrepresentable: 'any' }) as Json, '');
}

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly oneOf?: readonly Json[];
  readonly const?: unknown;
}

function pathsOfJson({ properties = {}, items, oneOf }: Json, above: string): string[] {
  if (items !== undefined) return pathsOfJson(items, above);
  if (oneOf !== undefined) return oneOf.flatMap((option) => pathsOfOption(option, above));
  return Object.entries(properties).flatMap(([name, inner]) => [
    `${above}${name}`,
    ...pathsOfJson(inner, `${above}${name}.`),
  ]);
}

function pathsOfOption(option: Json, above: string): string[] {
  const [kind] = Object.entries(option.properties ?? {});
  const rest = Object.fromEntries(Object.entries(option.properties ?? {}).slice(1));
  return [
    `${above}${kind?.[0] ?? ''}=${String(kind?.[1].const)}`,
    ...pathsOfJson({ properties: rest }, above),
  ];
}

describe('a form has every field of its schema and no other', () => {
  test.each(EDITED_KINDS.map((kind) => [kind]))('%s', (kind) => {
    const shape = formShape(kind);
    for (const language of languages)
      expect(pathsOfForm(formFields(shape, { language, references: {} })).toSorted()).toEqual(
        pathsOfSchema(shape).toSorted(),
      );
  });
});
