import { explained, type RuleExplanations } from './rule-explanation.ts';

/** What every rule of the check means, in English. */
export const englishExplanations: RuleExplanations = {
  'file-unexpected': explained(
    'File in an unknown place',
    'Where a file stands says what it is: a KPI stands in the folder kpis of its covenant. Elsewhere nobody reads it.',
  ),
  'file-missing': explained(
    'A file that cannot be missed',
    'Some files must always be there, such as site.json, the covenant of its KPIs, or bronnen.json beside what names sources. Without it the rest cannot be shown.',
  ),
  'file-name': explained(
    'Name of a file or folder',
    'The name becomes part of the web address. So it consists of lower-case letters, digits and hyphens, and does not change once published.',
  ),
  'file-type': explained(
    'A kind of file that is not read',
    'content/ holds only data (.json) and texts with data (.mdx). A Word document, PDF or picture does not belong there; refer to where it is.',
  ),
  'file-empty': explained(
    'Empty file',
    'There is nothing in this file. That happens when saving failed, or when a file was made in advance.',
  ),
  'file-binary': explained(
    'A file that is no text',
    'The file is called .json or .mdx, but holds no plain text. Often a document was renamed, or saved in another encoding than UTF-8.',
  ),
  'file-too-large': explained(
    'File too large',
    'A file of data is seldom more than a few thousand lines. One that is much larger is mostly a mistake, and slows the site.',
  ),
  'file-symlink': explained(
    'A link instead of a file',
    'A symbolic link can point at any place on a computer. So the check does not follow it.',
  ),
  'file-byte-order-mark': explained(
    'An invisible character at the start',
    'Some programs put an invisible character (byte order mark) before the text. Others stumble over it.',
  ),
  'file-carriage-return': explained(
    'Line ends of Windows',
    'All files have the same line ends (LF). Otherwise every line seems to have changed, and nobody sees what really did.',
  ),
  'translation-orphan': explained(
    'Translation without an original',
    'A file that ends in .en.mdx is the English text of the Dutch file of that name. There is no such Dutch file.',
  ),
  'character-hidden': explained(
    'Character that nobody sees',
    'Text that is pasted from Word, a PDF or a website sometimes brings characters along that nobody sees: a soft hyphen, a space without a width, a mark that changes the direction of reading. A word with such a character cannot be found by searching, and a number can look other than it is. Pasting without formatting (Ctrl+Shift+V) does not always help; then type the word again.',
  ),
  'json-syntax': explained(
    'JSON that cannot be read',
    'JSON has fixed punctuation: braces around a group, brackets around a list, double quotes around text, commas in between. If one is wrong, the whole file cannot be read. Only the first mistake is told, because the rest mostly follow from it.',
  ),
  'yaml-syntax': explained(
    'Data at the top that cannot be read',
    'The data above a text stand between two lines of ---, as name: value. Indentation says what belongs together. Only the first mistake is told.',
  ),
  'yaml-tab': explained(
    'Tab at the start of a line',
    'Indent with spaces. A tab looks different in every program, and so can mean something else than you see.',
  ),
  'yaml-alias': explained(
    'A value that is not written in full',
    'YAML has short forms with &, * and !. They hide what is there, so we write every value in full.',
  ),
  'front-matter-missing': explained(
    'No data above the text',
    'An .mdx file begins with data, such as the title, between two lines of ---. The text begins below them.',
  ),
  'front-matter-unclosed': explained(
    'Data above the text not closed',
    'Below the last field belongs a line of only ---. Without it nobody can tell where the text begins.',
  ),
  'key-duplicate': explained(
    'The same field twice',
    'If a field is there twice, one of the two values would silently disappear.',
  ),
  'key-reserved': explained(
    'A name that cannot be a field',
    'Some names already mean something in the programming language of the site and cannot be a field.',
  ),
  'nesting-too-deep': explained(
    'Too many lists or groups in each other',
    'Real data never lie this deep. Mostly there are brackets too many.',
  ),
  'schema-elsewhere': explained(
    'A schema that does not belong to the file',
    'With the field ‘$schema’ an editor completes fields while you type. It points at the schema of this kind of file in the folder schemas; another one would give wrong advice.',
  ),
  'key-unknown': explained(
    'Unknown field',
    'Every kind of file has its own fields. Nobody would read a field of another name; often it is a typing mistake.',
  ),
  'key-missing': explained(
    'Missing field',
    'This field is required. If its value is not known, see whether there is a way to say so, such as { "kind": "unknown", "reason": … } for a value.',
  ),
  'type-wrong': explained(
    'Wrong kind of value',
    'A number stands without quotes, a text with them. A list stands between [ and ], a group of fields between { and }. In an .mdx file a year that is a date needs quotes.',
  ),
  'number-decimal-comma': explained(
    'Comma in a number',
    'Data files have a point before the decimals. On the Dutch pages readers simply see a comma.',
  ),
  'value-not-allowed': explained(
    'A value that is not on the list',
    'This field has a fixed list of values, so that the same thing has the same name everywhere and can be counted.',
  ),
  'value-format': explained(
    'Wrong notation',
    'Dates, periods, web addresses, country codes and names have one notation. A date may be as incomplete as it is known: 2019, 2019-07 or 2019-07-04.',
  ),
  'value-invalid': explained(
    'A value that cannot be',
    'The value is not what this field asks for. What that is, the finding says.',
  ),
  'text-empty': explained(
    'Empty text',
    'An empty text says nothing. If something is not known, leave the field out: unknown is not an empty text.',
  ),
  'text-to-fill-in': explained(
    'A text still to be filled in',
    'A command or finding writes out a file for you, and puts between < and > what only you know. Here such a place is still left.',
  ),
  'text-in-no-language': explained(
    'A text in no language',
    'A text is in Dutch (nl), in English (en) or in both. Here it is in neither.',
  ),
  'text-too-short': explained(
    'Text too short',
    'This field asks for a text of some length; how long, the finding says.',
  ),
  'text-too-long': explained(
    'Text too long',
    'This field is for a short text; how long it may be, the finding says.',
  ),
  'list-too-short': explained(
    'List too short',
    'This list cannot be empty. For ‘sources’ that means: every fact has at least one source.',
  ),
  'list-too-long': explained(
    'List too long',
    'This list has more entries than it may; how many it may have, the finding says.',
  ),
  'number-too-small': explained(
    'Number too small',
    'This number cannot be so small. A count, for instance, is never negative.',
  ),
  'number-too-large': explained(
    'Number too large',
    'This number cannot be so large. A share, for instance, is written as 0.4 and not as 40 where the field asks for a part of 1.',
  ),
  'range-reversed': explained(
    'Range from high to low',
    'A range runs from the lowest number (‘from’) to the highest (‘to’).',
  ),
  'reference-unknown': explained(
    'Reference to something that is not there',
    'A field names an organisation, country, KPI or something else by its short name, and there is no such name. Mostly it is a typing mistake, or the file is still to be made.',
  ),
  'reference-gone': explained(
    'Reference to something that has left the site',
    'The case, covenant, KPI or edition was taken off the site, merged or erased. A reference would send a reader to an empty page, or name what may no longer be named.',
  ),
  'source-unknown': explained(
    'Unknown source',
    'A fact names its source by the short name in the list of sources. This name is not in that list.',
  ),
  'source-unused': explained(
    'A source that supports nothing',
    'A source that nothing names gives the impression that more is supported than there is.',
  ),
  'id-duplicate': explained(
    'A name that occurs twice',
    'A short name points at one thing. Two things of one name cannot be told apart, and would get the same web address.',
  ),
  'id-reserved': explained(
    'A name that already means something in addresses',
    'Below /klachten/land/, for instance, stand the complaints by country. So a case cannot be called ‘land’.',
  ),
  'commitment-unknown': explained(
    'Unknown commitment',
    'The case names a commitment of a covenant, and that covenant has no such commitment.',
  ),
  'step-unknown': explained(
    'Unknown step of a procedure',
    'The steps of a procedure stand with the mechanism. An event or time limit can name only such a step.',
  ),
  'procedure-unknown': explained(
    'A procedure that the mechanism does not have',
    'Every mechanism says which kinds of procedure it has. A case with that mechanism can follow no other.',
  ),
  'dates-reversed': explained(
    'Dates in the wrong order',
    'Nothing ends before it begins, and no ruling comes before its complaint. One of the two dates is wrong.',
  ),
  'phase-contradicts-dates': explained(
    'A phase that does not fit the dates',
    'A covenant that has ended by its dates is no longer running. Phase and dates must say the same.',
  ),
  'published-too-early': explained(
    'Published before it happened',
    'A figure on 2020 cannot have been published in 2019. Mostly the period or the date was copied wrongly.',
  ),
  'case-before-covenant': explained(
    'A case from before the covenant',
    'A complaint under a covenant cannot be older than that covenant. If it is, it needs an explanation.',
  ),
  'remedy-before-ruling': explained(
    'Remedy from before the ruling',
    'Remedy is what a ruling or agreement imposes. What a company did before belongs in the timeline.',
  ),
  'names-overlap': explained(
    'Names that hold at the same time',
    'An organisation has one name at any time. The new name begins where the old one ends.',
  ),
  'period-duplicate': explained(
    'Two values for one period',
    'A KPI has one value for each period. If another source says otherwise, that stands under ‘alternates’ of that value, so that readers see both.',
  ),
  'gap-has-value': explained(
    'A missing period with a value',
    'Under ‘gaps’ stand periods on which nothing was published. Of this period there is a value.',
  ),
  'milestone-beyond-target': explained(
    'Milestone after the target',
    'A milestone is a step on the way to the target, and so is not later than the target itself.',
  ),
  'break-outside-series': explained(
    'Break outside the series',
    'A break says that the values before and after it cannot be compared. So there is a value on both sides.',
  ),
  'unit-mixed': explained(
    'Different kinds of values in one series',
    'Numbers, amounts and distributions cannot be compared and do not belong in one series.',
  ),
  'money-under-unit': explained(
    'An amount that does not fit the unit',
    'The unit of the KPI and the currency of the amount must be the same.',
  ),
  'percentage-impossible': explained(
    'A percentage that cannot be',
    'A part of a whole lies between 0 and 100 per cent. If it is no part of a whole, as with growth, explain that in ‘notAShare’.',
  ),
  'direction-contradicted': explained(
    'A direction that does not fit the target',
    'For a KPI that should rise, the target lies above the baseline. Otherwise the site would take progress for decline.',
  ),
  'aim-contradicted': explained(
    'A kind of target that does not fit the direction',
    'A KPI that should rise has a target of at least (at_least); one that should fall, of at most (at_most).',
  ),
  'case-twice': explained(
    'The same case twice',
    'Two files have the same parties, date and procedure. One case would be counted twice.',
  ),
  'outcome-impossible': explained(
    'An outcome that this procedure does not have',
    'Not every procedure can end in every way: a disputes committee gives no final statement as the NCP does.',
  ),
  'outcome-unattributed': explained(
    'Outcome without an origin',
    'Beside an outcome always stands according to whom (‘accordingTo’) and where (‘sources’). A claim of one side is no finding.',
  ),
  'outcome-uncertain': explained(
    'Outcome of an uncertain case',
    'Where the data are uncertain (confidence: low), the site establishes no outcome. That would be unfair to those who are named.',
  ),
  'outcome-unexplained': explained(
    'Not established, without a reason',
    'Where an outcome is not established, readers must be able to see why.',
  ),
  'outcome-of-closed-case': explained(
    'Closed case without an outcome',
    'A closed case has an outcome. If it is not known, write not_established.',
  ),
  'status-of-closed-case': explained(
    'Closed case that is still running',
    'There is a date on which the case was closed, and a status that says that it is still running.',
  ),
  'state-undated': explained(
    'Open case without a date',
    'Readers of an open case must know how old the information is. After two years the site says that the last state is unknown.',
  ),
  'remedy-unattributed': explained(
    'State of remedy without an origin',
    'Whether remedy was provided is what somebody says. With it belong according to whom and in which source.',
  ),
  'due-unsourced': explained(
    'Due date without a source',
    'A due date means that somebody can be late. Without a source the site may not say so.',
  ),
  'reply-empty': explained(
    'Empty reply',
    'A reply of a party has a text or a document. Without either there is nothing to show.',
  ),
  'organisation-twice': explained(
    'Organisation twice in a list',
    'An organisation that stands twice in a list would be counted twice.',
  ),
  'organisation-name-twice': explained(
    'Two organisations of one name',
    'Probably it is one organisation with two files. What is known of it would be spread over two pages.',
  ),
  'score-out-of-scale': explained(
    'Score outside the scale',
    'The method of an edition says how many points there are. This score lies outside.',
  ),
  'class-size-contradicted': explained(
    'A number that does not fit the ranks',
    'If a class runs from rank 1 to rank 10, there are ten companies in it.',
  ),
  'class-sizes-unlike-panel': explained(
    'Classes that do not add up',
    'The classes together count as many companies as were examined. If the source differs, explain it.',
  ),
  'rank-shared': explained(
    'Same rank, other score',
    'Companies of the same rank have the same score.',
  ),
  'rank-of-tie': explained(
    'Same score, other rank',
    'Companies of the same score have the same rank, unless the list itself separates them.',
  ),
  'rank-against-score': explained(
    'Lower rank with a higher score',
    'The higher score has the higher rank. A rank or score was copied wrongly.',
  ),
  'fact-unknown': explained(
    'Revision of a fact that is not there',
    'A revision names the fact that changed by its id, as it stands in the table of facts at /en/data/. So readers see at the fact itself what changed.',
  ),
  'fact-not-withdrawn': explained(
    'Withdrawn fact that is still there',
    'By the revision the fact was taken off the site, and the data still have it.',
  ),
  'revision-unlike-name': explained(
    'Revision of another day than its file name',
    'The name of a revision begins with its day, so that the files stand in order.',
  ),
  'revision-without-change': explained(
    'Revision that changes nothing',
    'The previous value is the same as the one after it. Another notation, such as 52.50 for 52.5, is no revision.',
  ),
  'change-unexplained': explained(
    'Published figure changed without a word why',
    'What has been on the site changes only with a file in content/wijzigingen/ that says what it was and why it becomes another. So nothing disappears silently. A new figure needs none. The check sees this only beside a published version: npm run check -- --changed origin/main.',
  ),
  'revision-removed': explained(
    'Published revision removed',
    'The page Changes keeps showing what was changed and why. A revision on it does not go, nor does it tell something else later. Only what was erased is no longer named anywhere.',
  ),
  'correction-removed': explained(
    'Published correction removed',
    'That a case was corrected stays to be seen with the case and on the page Changes. A reader who saw the mistake could not find what is right otherwise.',
  ),
  'previous-not-published': explained(
    'Previous value that was not on the site as such',
    'A revision keeps what was published: the value, and the unit or the number that it was computed over where those were others. Take it over as it stood there. A value that was only in your proposal was never published: two revisions of it become one.',
  ),
  'change-not-made': explained(
    'Revision of something that was not revised',
    'Readers see each revision as a change of what was there. So a new one is about a fact that had been published and is otherwise now. Only for the reason "definition" the value itself may stay the same, where something else in the file has changed. Where the fact was published after your proposal began, first bring in the latest version of the site.',
  ),
  'day-to-come': explained(
    'Day that is still to come',
    'A revision, a correction or the removal of a page is listed with a day among what has happened. That day cannot be later than today. Where it appears on the site later, adjust the day when the time has come.',
  ),
  'before-publication': explained(
    'Day before the publication',
    'What was not on the site yet cannot have been revised or removed there. Since when something has been on the site is told by the history of its file, or else by the date on which the source published the value.',
  ),
  'tombstone-missing': explained(
    'Something that was on the site is gone',
    'What a reader could find does not go without a word, and an address stays. Put a file in content/vervallen/ that says why it is gone; that says it of all figures that belonged to it too, and of the reports of a covenant. With "merged" the old address leads to the new one, also where only the name changed. Themes and countries stand together in a list, and still have a file of their own each in content/vervallen/. Such a file itself stays too. npm run new -- revision --since origin/main begins the files for you.',
  ),
  'revision-backdated': explained(
    'Revision from before an earlier one',
    'The list of changes tells in order what was there. So a revision that appears on the site now has a later day than what was published of the same fact already; on the same day "turn" says that it is later.',
  ),
  'revision-twice': explained(
    'Two revisions of one fact on one day',
    'A fact can be revised more than once a day, but it has to show which value came last. So the second revision of that day has "turn": 2, the third "turn": 3.',
  ),
  'personal-data': explained(
    'Personal data',
    'This looks like a citizen service number (BSN), bank account, e-mail address, phone number, date of birth, or a name that may not be named. The finding gives the place, never what stands there. The numbers in the examples are made up.',
  ),
  'exception-expired': explained(
    'Expired exception',
    'An exception to the rule on personal data holds until a date. After it somebody must judge anew whether it may stay.',
  ),
  'exception-unneeded': explained(
    'Exception that is not needed',
    'Nothing was found that this exception is for. One that stays could hide something later.',
  ),
  'withheld-shown': explained(
    'Withheld, yet to be seen',
    '‘withheld’ says that something was left out on purpose, and another field shows it. The finding does not repeat it.',
  ),
  'withheld-named': explained(
    'A name beside a withheld party',
    'The case has a party that is not named, and the text names an organisation that is no party. Readers could link the two.',
  ),
  'prose-syntax': explained(
    'Markup that cannot be read',
    'In a text < and { mean something. If you mean the sign itself, put a \\ before it.',
  ),
  'prose-html': explained(
    'HTML in a text',
    'Texts use plain Markdown: **bold**, *italic*, [link](https://…). HTML is not allowed, because it could change anything on the page.',
  ),
  'prose-module': explained(
    'Code in a text (import or export)',
    'Anybody can propose a text. So the site never runs code that stands in one.',
  ),
  'prose-expression': explained(
    'Code between braces',
    'What stands between { and } would be code, and the site does not run it.',
  ),
  'prose-component': explained(
    'Unknown component',
    'Texts may hold only the components of the manual, such as <Kpi /> and <Source />. Mind the capitals.',
  ),
  'prose-attribute-missing': explained(
    'Missing attribute',
    'The component needs this attribute to know what to show.',
  ),
  'prose-attribute-unknown': explained(
    'Unknown attribute',
    'The component does not know this attribute; often it is a typing mistake.',
  ),
  'prose-attribute-duplicate': explained(
    'Attribute that occurs twice',
    'Every attribute of a component stands there once.',
  ),
  'prose-attribute-value': explained(
    'Attribute of an unknown value',
    'This attribute has a fixed list of values.',
  ),
  'prose-attribute-format': explained(
    'Attribute in a wrong notation',
    'This attribute asks for a period, a name or something else of a fixed notation.',
  ),
  'prose-attribute-expression': explained(
    'Attribute with braces',
    'The value of an attribute stands between double quotes, not between braces.',
  ),
  'prose-attribute-spread': explained(
    'Attributes all at once',
    'Write every attribute out, so that it can be read what is there.',
  ),
  'prose-component-inline': explained(
    'Component in the middle of a sentence',
    'A chart, case or callout stands between two paragraphs, with an empty line above and below.',
  ),
  'prose-component-children': explained(
    'Text in a component that has none',
    'This component takes what it holds from the data. Only <Callout> holds text.',
  ),
  'prose-component-in-link': explained(
    'Component in a link',
    'This component is a link itself. A link within a link does not work.',
  ),
  'prose-figure-typed': explained(
    'Figure of a KPI typed in a text',
    'A figure that a KPI has as well belongs in the text as a component. Then it changes when the KPI does.',
  ),
  'kpi-period-unknown': explained(
    'A period of which the KPI says nothing',
    'The component asks for a value of a period, and the KPI has none.',
  ),
  'kpi-aim-unknown': explained(
    'An aim that the KPI does not have',
    'The component asks for a target, baseline or milestone, and this KPI has none.',
  ),
  'prose-heading': explained(
    'Heading of a wrong level',
    'The title of the page is the heading of level 1. In the text begin with ##, below it ### and ####.',
  ),
  'prose-link': explained(
    'A link that is not allowed',
    'A link leads to a web address, an e-mail address or a page of this site. Other links can do harm or do not work.',
  ),
  'prose-image': explained(
    'Picture in a text',
    'The site shows no pictures in texts. Charts come from the data, and you can link to a picture elsewhere.',
  ),
  'prose-nesting': explained(
    'Too many lists or quotations in each other',
    'No real text lies this deep. Mostly the indentation went wrong.',
  ),
  'prose-crash': explained(
    'A text that brings the reader down',
    'The program that reads the text cannot go on here. That is a fault of that program; written otherwise, the text can be read.',
  ),
};
