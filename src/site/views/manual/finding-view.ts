import { findingText } from '../../../i18n/finding-text.ts';
import { explanationOf } from '../../../i18n/manual/explanation-of.ts';
import { groupOfRule } from '../../../i18n/manual/rule-groups.ts';
import { manualWords } from '../../../i18n/words/manual.ts';
import type { RuleId } from '../../../schema/finding.ts';
import type { Language } from '../../../schema/text.ts';
import type { ExampleFile, ExampleLine, ExamplePart } from '../../manual/rule-example.ts';
import { examplesOf, rulesIn } from '../../manual/rules.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { manualLink } from './manual-link.ts';

/** A file of an example: some of its lines, or in words what it is. */
export interface ExampleFileView {
  readonly file: string;
  readonly lines: readonly ExampleLine[];
  readonly note: string | undefined;
}

export interface FindingView {
  readonly head: PageHead;
  readonly title: string;
  readonly meaning: string;
  readonly rule: RuleId;
  readonly examples: readonly {
    readonly title: string;
    readonly wrong: readonly ExampleFileView[];
    /** The finding, letter by letter as the check prints it. */
    readonly message: string;
    readonly right: readonly ExampleFileView[];
  }[];
  readonly othersTitle: string;
  readonly others: readonly Link[];
}

/** What a finding of the check means, with what is wrong and right by example. */
export function findingView(model: SiteModel, rule: RuleId, lang: Language): FindingView {
  const { title, meaning } = explanationOf(rule, lang);
  const words = manualWords[lang];
  const address = addressesIn(lang);
  const examples = examplesOf(rule);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'finding', parameters: { rule } },
      {
        title,
        description: meaning,
        trail: [manualLink(lang), { label: words.title, href: address('findings') }],
      },
    ),
    title,
    meaning,
    rule,
    examples: examples.map(({ finding, files }, index) => ({
      title: words.example(index + 1, examples.length),
      wrong: sideOf(files, 'wrong', words.fileAbsent, lang),
      message: findingText(finding, lang),
      right: sideOf(files, 'right', words.fileRemoved, lang),
    })),
    othersTitle: words.groups[groupOfRule[rule]],
    others: rulesIn(groupOfRule[rule])
      .filter((other) => other !== rule)
      .map((other) => ({
        label: explanationOf(other, lang).title,
        href: address('finding', { rule: other }),
      })),
  };
}

/** The files of one side; one that is not there is told only where no other is. */
function sideOf(
  files: readonly ExampleFile[],
  side: 'wrong' | 'right',
  absent: string,
  lang: Language,
): ExampleFileView[] {
  const shown = files.filter((file) => file[side].state !== 'absent');
  return (shown.length === 0 ? files : shown).map((file) => ({
    file: file.file,
    lines: file[side].state === 'text' ? file[side].lines : [],
    note: noteOn(file[side], absent, lang),
  }));
}

function noteOn(part: ExamplePart, absent: string, lang: Language): string | undefined {
  const words = manualWords[lang];
  switch (part.state) {
    case 'absent':
      return absent;
    case 'binary':
      return words.binary;
    case 'link':
      return words.link(part.to);
    case 'text':
      return part.lines.length === 0 ? words.linesRemoved : undefined;
  }
}
