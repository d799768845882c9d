import { parseArgs } from 'node:util';
import { reportText } from '../i18n/report-text.ts';
import { checkContent } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';

const { values } = parseArgs({
  options: { 'as-of': { type: 'string' }, en: { type: 'boolean', default: false } },
});
const root = process.cwd();
const findings = await checkContent(root, checkOptions(root, values['as-of'], process.env));
console.log(reportText(findings, values.en ? 'en' : 'nl'));
process.exitCode = findings.length === 0 ? 0 : 1;
