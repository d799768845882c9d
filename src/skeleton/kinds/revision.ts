import { basename } from 'node:path';
import { nextTurn } from '../../domain/revision-order.ts';
import type { RevisionReason } from '../../schema/revision.ts';
import { revisionFile } from '../../import/plan/revision-edit.ts';
import { readValue } from '../../import/reading/read-value.ts';
import { read, refused } from '../../import/reading/reading.ts';
import { choiceQuestion, dutch, fileOf, readOneDate, textQuestion } from '../shared-questions.ts';
import { slugOf } from '../../import/reading/read-fields.ts';
import type { Answers, Question } from '../question.ts';
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

/** The name of a file that is not there yet: a fact can be revised more than once a day. */
function freeName({ records }: SkeletonContext, date: string, text: string): string {
  const file = revisionFile(date, text, (one) => records.some((record) => record.file === one));
  return basename(file, '.json').slice(`${date}-`.length);
}

/** The questions that a published version answers: which facts changed, and what they were. */
function factQuestions(context: SkeletonContext): Question[] {
  return [
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
  ];
}

/**
 * Why published values were changed: one of a KPI, or all that changed since a published version.
 * The values themselves are changed in their files.
 */
export const revisionSkeleton: SkeletonRecipe = {
  questions: (context) => [
    {
      flag: 'since',
      asks: {
        nl: 'Gepubliceerde versie (origin/main): het bestand noemt alles wat sindsdien anders is; wat weg is, krijgt er een in content/vervallen/',
        en: 'Published version (origin/main): the file names all that has changed since; what is gone gets one in content/vervallen/',
      },
      // Read before anything is asked, because it answers the next two.
      isAsked: () => false,
    },
    ...(context.entriesLacking === undefined ? factQuestions(context) : []),
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
      byDefault: ({ fact = context.entriesLacking?.[0]?.fact ?? '', date = '' }) =>
        freeName(context, date, fact.split('/').slice(1).join(' ')),
      read: (text, { date }) => {
        const file = fileOf(context.records, ['revision'], `${date ?? ''}-${text}`);
        if (file !== undefined) return refused('id-taken', { file });
        const mended = slugOf(text);
        return mended === text ? read(text) : refused('no-id', { mended });
      },
    },
  ],
  make: (answers, context) => {
    const { date = '', name = '' } = answers;
    const facts = context.entriesLacking ?? [answeredFact(answers, context)];
    return {
      file: `content/wijzigingen/${date}-${name}.json`,
      value: {
        date,
        turn: nextTurn(
          context.records,
          date,
          facts.map(({ fact }) => fact),
        ),
        reason: answers['reason'],
        explanation: dutch(answers['explanation']),
        facts,
      },
    };
  },
};

function answeredFact({ fact = '', previous = '' }: Answers, context: SkeletonContext) {
  const reading = previousValue(context, fact, previous);
  return { fact, previous: reading.kind === 'read' ? reading.value : undefined };
}
