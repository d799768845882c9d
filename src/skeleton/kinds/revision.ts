import type { RevisionReason } from '../../schema/revision.ts';
import type { Value } from '../../schema/value.ts';
import { readValue } from '../../import/reading/read-value.ts';
import { read, refused } from '../../import/reading/reading.ts';
import { choiceQuestion, dutch, fileOf, readOneDate, textQuestion } from '../shared-questions.ts';
import { slugOf } from '../../import/reading/read-fields.ts';
import type { SkeletonContext, SkeletonRecipe } from '../skeleton-kind.ts';

const REASONS: Readonly<Record<RevisionReason, readonly [string, string]>> = {
  late_report: ['late rapportage', 'late report'],
  error_at_source: ['fout in de bron', 'error at the source'],
  error_here: ['fout van deze site', 'error of this site'],
  definition: ['andere definitie', 'another definition'],
  disclosure: ['nieuwe openbaarmaking', 'new disclosure'],
};

/** The value that an editor typed for a fact of a KPI, in the unit of that KPI. */
function previousValue(context: SkeletonContext, fact: string, typed: string) {
  const [owner, id] = fact.split('/');
  const kpi = context.kpis.find((each) => each.owner === owner && each.id === id);
  const unit = context.unitOf(kpi?.value.unit ?? '');
  return unit === undefined
    ? refused('id-unknown', { kind: 'kpi' })
    : readValue({ kind: 'text', text: typed }, unit);
}

/** Why a published value of a KPI was changed; the value itself is changed in the file of the KPI. */
export const revisionSkeleton: SkeletonRecipe = {
  questions: (context) => [
    {
      flag: 'fact',
      asks: {
        nl: 'Kenmerk van het feit: convenant/kpi/periode',
        en: 'Id of the fact: covenant/kpi/period',
      },
      read: (text) => {
        const [owner, id, ...rest] = text.split('/');
        const isKnown = context.kpis.some((kpi) => kpi.owner === owner && kpi.id === id);
        return isKnown && rest.length > 0 ? read(text) : refused('id-unknown', { kind: 'kpi' });
      },
    },
    {
      flag: 'previous',
      asks: {
        nl: 'De waarde zoals die tot nu op de site stond',
        en: 'The value as the site had it until now',
      },
      read: (text, { fact = '' }) => {
        const reading = previousValue(context, fact, text);
        if (reading.kind === 'refused') return reading;
        return reading.kind === 'read' ? read(text) : refused('no-number', {});
      },
    },
    choiceQuestion('reason', 'Waarom de waarde is gewijzigd', 'Why the value was changed', REASONS),
    textQuestion(
      'explanation',
      'Wat er is gewijzigd en waarom, voor de lezer',
      'What was changed and why, for the reader',
    ),
    {
      flag: 'date',
      asks: {
        nl: 'Dag waarop de wijziging op de site komt',
        en: 'Day on which the change appears on the site',
      },
      read: (text) => {
        const reading = readOneDate(text);
        return reading.kind === 'read' && reading.value.length < '2019-07-04'.length
          ? refused('no-date', {})
          : reading;
      },
    },
    {
      flag: 'name',
      asks: { nl: 'Korte naam van de wijziging', en: 'Short name of the change' },
      byDefault: ({ fact = '' }) => slugOf(fact.split('/').slice(1).join(' ')),
      read: (text, { date }) => {
        const file = fileOf(context.records, ['revision'], `${date ?? ''}-${text}`);
        if (file !== undefined) return refused('id-taken', { file });
        const mended = slugOf(text);
        return mended === text ? read(text) : refused('no-id', { mended });
      },
    },
  ],
  make: (answers, context) => {
    const fact = answers['fact'] ?? '';
    const reading = previousValue(context, fact, answers['previous'] ?? '');
    const previous: Value | undefined = reading.kind === 'read' ? reading.value : undefined;
    return {
      file: `content/wijzigingen/${answers['date'] ?? ''}-${answers['name'] ?? ''}.json`,
      value: {
        date: answers['date'],
        reason: answers['reason'],
        explanation: dutch(answers['explanation']),
        facts: [{ fact, previous }],
      },
    };
  },
};
