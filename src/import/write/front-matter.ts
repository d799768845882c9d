import { Document, visit } from 'yaml';

const LINE_WIDTH = 100;
/** Dates, and codes of countries: other readers of YAML take some for something else than text. */
const MISTAKABLE = /^(?:\d{4}.*|[A-Z]{2})$/u;

/** Data as front matter has it: long texts folded below their key, dates and codes between quotes. */
export function yamlText(value: object): string {
  return documentOf(value, (text) => text.length > LINE_WIDTH - 20).toString({
    lineWidth: LINE_WIDTH,
  });
}

/** A value on one line, as it stands among others: in a list between brackets, or before a comment. */
export function inlineYaml(value: unknown): string {
  const document = documentOf([value], () => false);
  const written = document.toString({
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  return written.trimEnd().slice(1, -1);
}

function documentOf(value: unknown, isFolded: (text: string) => boolean): Document {
  const document = new Document(value, { keepUndefined: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (isFolded(node.value)) node.type = 'BLOCK_FOLDED';
      else if (MISTAKABLE.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
}

/** A file of front matter without prose; fields without a value are left out. */
export function frontMatter(value: object): string {
  return `---\n${yamlText(value)}---\n`;
}
