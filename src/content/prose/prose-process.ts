// Entry of the child process of `prose-child.ts`: a batch of texts in, their readings out.
import { parseProse } from './parse-prose.ts';

// Without a channel there is nobody to read for: the file was run by hand.
const answer = process.send?.bind(process);
if (answer !== undefined) {
  process.on('message', (texts: readonly string[]) => {
    answer(texts.map(parseProse));
  });
  answer('ready');
}
