import { z } from 'zod';
import { field } from './field.ts';
import { reference } from './id.ts';
import { source } from './source.ts';
import { confidence, sourcedText } from './statement.ts';
import { localisedText } from './text.ts';

/** Whether something worked, as the evidence has it; `unclear` where it was too early, or is not said. */
export const worked = z.enum(['yes', 'partly', 'no', 'unclear']);
export type Worked = z.infer<typeof worked>;

/** What can be learnt across covenants from something that was tried (`lessen/<id>.mdx`). */
export const lesson = z.strictObject({
  title: field(localisedText, 'De les in één zin', 'The lesson in one sentence'),
  tried: field(localisedText, 'Wat er is geprobeerd', 'What was tried'),
  worked: field(
    worked,
    'Of het werkte volgens de bronnen: ja, deels, nee of niet te zeggen',
    'Whether it worked according to the sources: yes, partly, no or cannot be said',
  ),
  result: field(localisedText, 'Wat er wel of niet werkte', 'What worked or did not'),
  conditions: field(
    z.array(localisedText).min(1).optional(),
    'Onder welke voorwaarden; weglaten als de bronnen er geen noemen',
    'Under which conditions; leave out where the sources name none',
  ),
  evidence: field(
    z.array(sourcedText).min(1),
    'Waar het uit blijkt: wie het zegt, waarin en op welke bladzijde',
    'What it rests on: who says so, in what and on which page',
  ),
  covenants: field(
    z.array(reference('covenant')).min(1).optional(),
    'Convenanten waar de les vandaan komt',
    'Covenants that the lesson comes from',
  ),
  sectors: field(
    z.array(reference('sector')).min(1).optional(),
    'Sectoren waar de les over gaat',
    'Sectors that the lesson is about',
  ),
  themes: field(
    z.array(reference('theme')).min(1).optional(),
    "Thema's, het voornaamste eerst: daaronder staat de les op de pagina",
    'Themes, the main one first: the lesson stands under it on the page',
  ),
  confidence: field(
    confidence.optional(),
    'Hoe zeker de redactie van deze les is',
    'How certain the editors are of this lesson',
  ),
  sources: field(
    z.array(source).min(1).optional(),
    'Bronnen die niet in lessen/bronnen.json staan',
    'Sources that are not in lessen/bronnen.json',
  ),
});
export type Lesson = z.infer<typeof lesson>;
