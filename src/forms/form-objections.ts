import { schemaBreaches } from '../content/schema-breaches.ts';
import { findingLines } from '../i18n/finding-text.ts';
import { recordSchemas } from '../schema/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import type { EditedKind } from './edited-kinds.ts';
import { fieldsOf, type FormContent } from './record-format.ts';
import { recordFromForm } from './record-from-form.ts';

/**
 * What the check would say of the fields in a form, in its own words, before they become a file. What
 * only shows beside other files, such as a reference that leads nowhere, the check says later.
 */
export function formObjections(kind: EditedKind, content: FormContent, language: Language): string {
  const schema = recordSchemas[kind];
  const breaches = schemaBreaches('', schema, recordFromForm(schema, fieldsOf(content)));
  return breaches
    .map((breach) => findingLines({ ...breach, line: 1, column: 1 } as Finding, language))
    .map((lines) => lines.map((line) => line.trim().replaceAll(/ {2,}/gu, ' ')).join('\n'))
    .join('\n\n');
}
