import { z } from 'zod';
import { field } from './field.ts';
import { plainText } from './text.ts';

/**
 * Dutch compounds and the words within them that search must find them by (`zoektermen.json`): the
 * index only finds a word by its beginning, so *kinderarbeid* by *kinder* but not by *arbeid*.
 */
export const searchWordList = z.strictObject({
  words: field(
    z
      .array(
        z.strictObject({
          word: field(
            plainText,
            'Een Nederlands woord, in kleine letters zoals het in teksten staat',
            'A Dutch word, in lower case as it stands in texts',
          ),
          parts: field(
            z.array(plainText).min(1),
            'Woorden waarmee het ook gevonden moet worden',
            'Words that it must be found by as well',
          ),
        }),
      )
      .min(1),
    'De woorden',
    'The words',
  ),
});
