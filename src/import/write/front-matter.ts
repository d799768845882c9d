import { Document, visit } from 'yaml';

const LINE_WIDTH = 100;
/** Dates, and codes of countries: other readers of YAML take some for something else than text. */
const MISTAKABLE = /^(?:\d{4}.*|[A-Z]{2})$/u;

/** Data as front matter has it: long texts folded below their key, dates and codes between quotes. */
export function yamlText(value: object): string {
  const document = new Document(value, { keepUndefined: false });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.length > LINE_WIDTH - 20) node.type = 'BLOCK_FOLDED';
      else if (MISTAKABLE.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH });
}

/** A file of front matter without prose; fields without a value are left out. */
export function frontMatter(value: object): string {
  return `---\n${yamlText(value)}---\n`;
}
