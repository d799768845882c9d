import type { HistoryGap } from '../../schema/history-gap.ts';
import type { ChangedPart, RecordChange } from '../../schema/record-change.ts';
import type { RevisionReason } from '../../schema/revision.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type RegisterKind = 'revision' | 'correction' | 'withdrawal' | 'merger';
type ValueChange = Exclude<RecordChange['kind'], 'part'>;

interface ChangesWords {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<RegisterKind, string>>;
  readonly reason: string;
  readonly reasons: Readonly<Record<RevisionReason, string>>;
  readonly reasonMeanings: Readonly<Record<RevisionReason, string>>;
  readonly reasonsTitle: string;
  readonly count: (fitting: string, total: string) => string;
  readonly none: string;
  readonly emptyTitle: string;
  readonly unchangedSince: (date: string) => string;
  readonly nothingRecorded: string;
  readonly unexplained: (count: number) => string;
  readonly whatComes: string;
  readonly follow: string;
  readonly feedTitle: string;
  readonly feedSubtitle: string;
  readonly fact: string;
  readonly before: string;
  readonly after: string;
  readonly size: string;
  readonly withdrawn: string;
  readonly notComparable: string;
  readonly points: (number: string) => string;
  readonly denominatorBefore: (number: string) => string;
  readonly perKpi: string;
  readonly perKpiText: string;
  readonly kpi: string;
  readonly revisions: string;
  readonly largest: string;
  readonly newest: string;
  readonly page: {
    readonly title: string;
    readonly first: (date: string) => string;
    readonly last: (date: string) => string;
    readonly never: string;
    readonly notYet: string;
    readonly earlier: (count: number) => string;
    readonly register: string;
    readonly gaps: Readonly<Record<HistoryGap, string>>;
    readonly values: Readonly<Record<ValueChange, (count: number, periods: string) => string>>;
    readonly parts: Readonly<Record<ChangedPart, string>>;
    readonly correction: string;
    readonly revised: (what: string, before: string, after: string) => string;
  };
  /** For who builds the site, on the command line. */
  readonly buildNotice: Readonly<Record<HistoryGap, string>>;
  /** What a build says on the command line where only the clock tells the day. */
  readonly dayOfClock: string;
}

/** What was changed after it had been published: the register, and the history at the foot of a page. */
export const changesWords: Dictionary<ChangesWords> = {
  nl: {
    title: 'Wijzigingen',
    intro:
      'Wat er is veranderd aan wat deze site eerder publiceerde: gewijzigde cijfers met hun vorige waarde en de reden, correcties, en wat van de site is gehaald. Nieuwe cijfers en zaken staan hier niet.',
    kind: 'Soort',
    kinds: {
      revision: 'Gewijzigd feit',
      correction: 'Correctie',
      withdrawal: 'Van de site gehaald',
      merger: 'Samengevoegd',
    },
    reason: 'Reden',
    reasons: {
      late_report: 'Latere rapportage',
      error_at_source: 'Fout in de bron',
      error_here: 'Fout van deze site',
      definition: 'Andere definitie',
      disclosure: 'Nieuwe openbaarmaking',
    },
    reasonMeanings: {
      late_report: 'Een latere rapportage geeft een andere waarde voor dezelfde periode.',
      error_at_source: 'De bron zelf heeft zich verbeterd.',
      error_here: 'Wij schreven iets anders op dan de bron zegt.',
      definition:
        'Wat er geteld wordt is veranderd. De waarden van ervoor en erna zijn niet te vergelijken.',
      disclosure: 'Er is iets openbaar geworden dat eerst niet bekend was.',
    },
    reasonsTitle: 'Wat de redenen betekenen',
    count: (fitting, total) => `${fitting} van ${counted(total, 'wijziging', 'wijzigingen')}`,
    none: 'Geen wijziging past bij deze keuze.',
    emptyTitle: 'Nog niets gewijzigd',
    unchangedSince: (date) =>
      `Sinds de eerste publicatie op ${date} is geen gepubliceerd cijfer gewijzigd.`,
    nothingRecorded: 'Er is nog geen wijziging vastgelegd.',
    unexplained: (count) =>
      count === 1
        ? 'Van één KPI veranderden waarden zonder dat hier een reden is vastgelegd; zijn pagina toont wanneer.'
        : `Van ${String(count)} KPI’s veranderden waarden zonder dat hier een reden is vastgelegd; hun pagina’s tonen wanneer.`,
    whatComes:
      'Verandert er iets, dan staat hier de vorige waarde naast de nieuwe, met de dag en de reden.',
    follow: 'Wijzigingen volgen met een feed (Atom)',
    feedTitle: 'Wijzigingen',
    feedSubtitle: 'Gewijzigde cijfers, correcties en wat van de site is gehaald.',
    fact: 'Feit',
    before: 'Was',
    after: 'Werd',
    size: 'Verschil',
    withdrawn: 'ingetrokken',
    notComparable: 'niet te vergelijken',
    points: (number) => `${number} procentpunt`,
    denominatorBefore: (number) => `berekend over ${number}`,
    perKpi: 'Hoe groot de wijzigingen waren, per KPI',
    perKpiText:
      'Alleen verschillen tussen twee getallen in dezelfde eenheid tellen mee, en nooit over een andere definitie heen.',
    kpi: 'KPI',
    revisions: 'Wijzigingen',
    largest: 'Grootste verschil',
    newest: 'Laatste',
    page: {
      title: 'Wijzigingen op deze pagina',
      first: (date) => `Op deze site sinds ${date}`,
      last: (date) => `laatst gewijzigd op ${date}`,
      never: 'sindsdien niet gewijzigd',
      notYet: 'Deze pagina is nog niet eerder gepubliceerd.',
      earlier: (count) => (count === 1 ? 'En één eerdere.' : `En ${String(count)} eerdere.`),
      register: 'Alle wijzigingen van gepubliceerde cijfers',
      gaps: {
        'no-git': 'De geschiedenis is niet beschikbaar in deze bouw van de site.',
        shallow: 'De geschiedenis is niet beschikbaar in deze bouw van de site.',
        partial: 'De geschiedenis is niet beschikbaar in deze bouw van de site.',
      },
      values: {
        'values-added': (count, periods) =>
          `${count === 1 ? 'Cijfer' : 'Cijfers'} toegevoegd: ${periods}`,
        'values-changed': (count, periods) =>
          `${count === 1 ? 'Cijfer' : 'Cijfers'} gewijzigd: ${periods}`,
        'values-removed': (count, periods) =>
          `${count === 1 ? 'Cijfer' : 'Cijfers'} verwijderd: ${periods}`,
      },
      parts: {
        text: 'Tekst gewijzigd',
        agreed: 'Doel, mijlpaal of uitgangswaarde gewijzigd',
        outcome: 'Uitkomst gewijzigd',
        dates: 'Data of stand gewijzigd',
        course: 'Verloop aangevuld of gewijzigd',
        documents: 'Stukken of reacties aangevuld of gewijzigd',
        remedies: 'Herstel of aanbevelingen aangevuld of gewijzigd',
        parties: 'Partijen of namen gewijzigd',
        commitments: 'Afspraken aangevuld of gewijzigd',
        scores: 'Cijfers aangevuld of gewijzigd',
        sources: 'Bronnen aangevuld of gewijzigd',
        translation: 'Engelse tekst gewijzigd',
        details: 'Andere gegevens aangevuld of gewijzigd',
      },
      correction: 'Correctie',
      revised: (what, before, after) => `${what}: was ${before}, werd ${after}`,
    },
    buildNotice: {
      'no-git':
        'Let op: er is geen git-geschiedenis van content/. De pagina’s zeggen dat de geschiedenis niet beschikbaar is.',
      shallow:
        'Let op: dit is een ondiepe kopie van de repository. De pagina’s zeggen dat de geschiedenis niet beschikbaar is. Haal haar op met "git fetch --unshallow", of zet in de pijplijn fetch-depth op 0.',
      partial:
        'Let op: deze kopie van de repository heeft de eerdere teksten niet, en die waren niet op te halen. De pagina’s zeggen dat de geschiedenis niet beschikbaar is. Haal ze op met "git fetch --refetch", of kloon zonder --filter.',
    },
    dayOfClock:
      'Let op: er is geen git-geschiedenis die de dag geeft. De site krijgt de stand van vandaag; een andere dag geeft u met --as-of, zoals --as-of 2026-01-31.',
  },
  en: {
    title: 'Changes',
    intro:
      'What has changed in what this site had published: revised figures with their previous value and the reason, corrections, and what was taken off the site. New figures and cases are not listed here.',
    kind: 'Kind',
    kinds: {
      revision: 'Revised fact',
      correction: 'Correction',
      withdrawal: 'Taken off the site',
      merger: 'Merged',
    },
    reason: 'Reason',
    reasons: {
      late_report: 'Later report',
      error_at_source: 'Error at the source',
      error_here: 'Error of this site',
      definition: 'Other definition',
      disclosure: 'New disclosure',
    },
    reasonMeanings: {
      late_report: 'A later report gives another value for the same period.',
      error_at_source: 'The source itself was corrected.',
      error_here: 'We wrote down something else than the source says.',
      definition: 'What is counted has changed. The values before and after it cannot be compared.',
      disclosure: 'Something became public that was not known before.',
    },
    reasonsTitle: 'What the reasons mean',
    count: (fitting, total) => `${fitting} of ${counted(total, 'change', 'changes')}`,
    none: 'No change fits this choice.',
    emptyTitle: 'Nothing changed so far',
    unchangedSince: (date) =>
      `Since the first publication on ${date} no published figure has been changed.`,
    nothingRecorded: 'No change has been recorded so far.',
    unexplained: (count) =>
      count === 1
        ? 'Values of one KPI changed without a reason recorded here; its page shows when.'
        : `Values of ${String(count)} KPIs changed without a reason recorded here; their pages show when.`,
    whatComes:
      'When something changes, the previous value stands here beside the new one, with the day and the reason.',
    follow: 'Follow changes by feed (Atom)',
    feedTitle: 'Changes',
    feedSubtitle: 'Revised figures, corrections and what was taken off the site.',
    fact: 'Fact',
    before: 'Was',
    after: 'Became',
    size: 'Difference',
    withdrawn: 'withdrawn',
    notComparable: 'cannot be compared',
    points: (number) => counted(number, 'percentage point', 'percentage points'),
    denominatorBefore: (number) => `computed over ${number}`,
    perKpi: 'How large the revisions were, by KPI',
    perKpiText:
      'Only differences between two numbers in the same unit count, and never across another definition.',
    kpi: 'KPI',
    revisions: 'Revisions',
    largest: 'Largest difference',
    newest: 'Latest',
    page: {
      title: 'Changes on this page',
      first: (date) => `On this site since ${date}`,
      last: (date) => `last changed on ${date}`,
      never: 'not changed since',
      notYet: 'This page has not been published before.',
      earlier: (count) => (count === 1 ? 'And one earlier.' : `And ${String(count)} earlier.`),
      register: 'All changes of published figures',
      gaps: {
        'no-git': 'The history is not available in this build of the site.',
        shallow: 'The history is not available in this build of the site.',
        partial: 'The history is not available in this build of the site.',
      },
      values: {
        'values-added': (count, periods) =>
          `${count === 1 ? 'Figure' : 'Figures'} added: ${periods}`,
        'values-changed': (count, periods) =>
          `${count === 1 ? 'Figure' : 'Figures'} changed: ${periods}`,
        'values-removed': (count, periods) =>
          `${count === 1 ? 'Figure' : 'Figures'} removed: ${periods}`,
      },
      parts: {
        text: 'Text changed',
        agreed: 'Target, milestone or baseline changed',
        outcome: 'Outcome changed',
        dates: 'Dates or state changed',
        course: 'Course of events added to or changed',
        documents: 'Documents or replies added to or changed',
        remedies: 'Remedies or recommendations added to or changed',
        parties: 'Parties or names changed',
        commitments: 'Commitments added to or changed',
        scores: 'Figures added to or changed',
        sources: 'Sources added to or changed',
        translation: 'English text changed',
        details: 'Other details added to or changed',
      },
      correction: 'Correction',
      revised: (what, before, after) => `${what}: was ${before}, became ${after}`,
    },
    buildNotice: {
      'no-git':
        'Note: there is no git history of content/. The pages say that the history is not available.',
      shallow:
        'Note: this is a shallow clone of the repository. The pages say that the history is not available. Fetch it with "git fetch --unshallow", or set fetch-depth to 0 in the pipeline.',
      partial:
        'Note: this clone does not have the earlier texts, and they could not be fetched. The pages say that the history is not available. Fetch them with "git fetch --refetch", or clone without --filter.',
    },
    dayOfClock:
      'Note: there is no git history to take the day from. The site tells how things stand today; give another day with --as-of, such as --as-of 2026-01-31.',
  },
};
