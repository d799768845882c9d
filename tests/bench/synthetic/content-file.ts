import { stringify } from 'yaml';

/** A file of content, with its path below the project. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

export const jsonFile = (path: string, value: object): ContentFile => ({
  file: `content/${path}.json`,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

export const mdxFile = (path: string, frontMatter: object, prose: string): ContentFile => ({
  file: `content/${path}.mdx`,
  text: `---\n${stringify(frontMatter)}---\n\n${prose}\n`,
});

/** A number with leading zeros, so that ids stand in the order of their numbers. */
export const numbered = (prefix: string, number: number) =>
  `${prefix}-${String(number).padStart(5, '0')}`;

/** A made-up source; every record that is listed with one refers to it. */
export const source = (id: string, rest: object = {}) => ({
  id,
  title: `Synthetische bron ${id}`,
  publisher: 'Synthetische uitgever',
  type: 'official',
  url: `https://synthetic.example/${id}/`,
  language: 'nl',
  ...rest,
});
